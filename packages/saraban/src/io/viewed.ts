import { type SarabanGraph, type Texts, toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import type { Session } from "../commands/session.js";
import { documentOf } from "./document-of.js";
import { extractionOf } from "./extraction-of.js";
import { showsProgress } from "./progress.js";
import { readAll } from "./read-all.js";
import { readGraph } from "./read-graph.js";
import { sourceTexts } from "./source-texts.js";

/** What is to be looked at. */
export interface Viewed {
  readonly graph: SarabanGraph;
  readonly texts: Texts;
  /** It is one document, not a collection. */
  readonly single: boolean;
}

/** The graph that was saved, or that is made of the documents given; nothing where none could be read. */
export async function viewed(
  paths: readonly string[],
  folder: string | undefined,
  { interrupt, report }: Session,
): Promise<Viewed | undefined> {
  const folders = [...(folder === undefined ? [] : [folder]), "."];
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && /\.json$/i.test(only)) {
    const read = await readGraph(only);
    if ("value" in read) return { graph: read.value, texts: sourceTexts(read.value, folders), single: false };
    report.fault(read.fault);
    return undefined;
  }
  const extractions: Extraction[] = [];
  const texts = new Map<string, string>();
  const shown = showsProgress(process.stderr, process.stdout, true);
  for await (const record of readAll(paths, { interrupt, shown })) {
    const extraction = extractionOf(record);
    if ("fault" in extraction) {
      report.fault(extraction.fault);
      continue;
    }
    extractions.push(extraction.value);
    const document = documentOf(record);
    if ("value" in document) texts.set(document.value.id, document.value.text);
  }
  if (interrupt.asked() || extractions.length === 0) return undefined;
  const graph = toGraph(extractions);
  const elsewhere = sourceTexts(graph, folders);
  return { graph, texts: (id) => texts.get(id) ?? elsewhere(id), single: extractions.length === 1 };
}
