import { type SarabanGraph, type Texts, toGraph } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import type { ReadDocument } from "@saraban/readers";
import type { Extraction } from "@saraban/schema";
import type { Session } from "../commands/session.js";
import { documentOf } from "./document-of.js";
import { extractionOf } from "./extraction-of.js";
import { showsProgress } from "./progress.js";
import { readAll } from "./read-all.js";
import { readGraph } from "./read-graph.js";
import type { FileOptions } from "./records-of-file.js";
import { sourceDocuments } from "./source-documents.js";

/** What is to be looked at. */
export interface Viewed {
  readonly graph: SarabanGraph;
  readonly texts: Texts;
  /** How a document was read that is no plain text. */
  readonly document: (id: string) => ReadDocument | undefined;
  /** It is one document, not a collection. */
  readonly single: boolean;
}

/** The graph that was saved, or that is made of the documents given; nothing where none could be read. */
export async function viewed(
  paths: readonly string[],
  folder: string | undefined,
  files: FileOptions,
  { interrupt, report }: Session,
): Promise<Viewed | undefined> {
  const folders = [...(folder === undefined ? [] : [folder]), "."];
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && /\.json$/i.test(only)) {
    const read = await readGraph(only);
    if ("value" in read)
      return { graph: read.value, ...(await sourceDocuments(read.value, folders, files)), single: false };
    report.fault(read.fault);
    return undefined;
  }
  const extractions: Extraction[] = [];
  const documents = new Map<string, ReadDocument>();
  const texts = new Map<string, string>();
  const shown = showsProgress(process.stderr, process.stdout, true);
  for await (const record of readAll(paths, { ...files, interrupt, shown })) {
    const extraction = extractionOf(record);
    if ("fault" in extraction) {
      report.fault(extraction.fault);
      continue;
    }
    extractions.push(extraction.value);
    const document = documentOf(record);
    if ("value" in document) texts.set(document.value.id, document.value.text);
    if (record.kind === "text" && record.reading) documents.set(record.where, record.reading);
  }
  if (interrupt.asked() || extractions.length === 0) return undefined;
  const graph = toGraph(extractions, { register: agencies });
  // Extractions that were given tell nothing of their texts.
  const missing = extractions.map(({ document }) => document.id).filter((id) => !texts.has(id));
  const elsewhere = await sourceDocuments(graph, folders, files, missing);
  return {
    graph,
    texts: (id) => texts.get(id) ?? elsewhere.texts(id),
    document: (id) => documents.get(id) ?? elsewhere.document(id),
    single: extractions.length === 1,
  };
}
