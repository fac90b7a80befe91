import { toGraph } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import type { Extraction } from "@saraban/schema";
import { OutputError } from "../io/errors.js";
import { extractionOf } from "../io/extraction-of.js";
import { openSink } from "../io/open-sink.js";
import { readAll } from "../io/read-all.js";
import { readGraph } from "../io/read-graph.js";
import { loader } from "./neo4j.js";
import { codeFor, type Session } from "./session.js";

interface DryRun {
  readonly label?: string;
  readonly batch?: number;
  readonly schemaOnly?: boolean;
}

async function graphOf(paths: readonly string[], { interrupt, report }: Session) {
  const [first = ""] = paths;
  if (paths.length === 1 && /\.json$/i.test(first)) {
    const read = await readGraph(first);
    if ("value" in read) return read.value;
    report.fault(read.fault);
    return undefined;
  }
  const extractions: Extraction[] = [];
  for await (const record of readAll(paths, { interrupt, shown: false })) {
    const extraction = extractionOf(record);
    if ("fault" in extraction) report.fault(extraction.fault);
    else extractions.push(extraction.value);
  }
  return extractions.length === 0 ? undefined : toGraph(extractions, { register: agencies });
}

/** Prints the Cypher that a load would run, and what it would come to in an empty database; needs no server. */
export async function dryRun(paths: readonly string[], options: DryRun, session: Session): Promise<number> {
  const { report } = session;
  const saraban = await loader();
  try {
    const sink = await openSink(undefined);
    if (options.schemaOnly) {
      await sink.write(saraban.schemaText(options.label));
      await sink.commit();
      return codeFor(1, 0);
    }
    const graph = await graphOf(paths, session);
    if (graph === undefined) return codeFor(0, Math.max(1, report.faults()));
    const { schema, statements, counts } = await saraban.plan(graph, options);
    const lines = [
      "// Constraints and indexes, where they are not there",
      ...schema.map((statement) => `${statement};`),
      "",
      "// The load: each statement once for every batch, values as parameters",
      ...statements.map((statement) => `${statement};`),
      "",
      "// Into an empty database it would create",
      ...Object.entries(counts).map(([kind, { created }]) => `//   ${kind.padEnd(17)}${created}`),
    ];
    await sink.write(lines.map((line) => `${line}\n`).join(""));
    await sink.commit();
    return codeFor(1, report.faults());
  } catch (error) {
    if (!(error instanceof saraban.LoadError)) throw error;
    throw new OutputError("not-writable", `${error.message} [${error.code}]`, error.remedy);
  }
}
