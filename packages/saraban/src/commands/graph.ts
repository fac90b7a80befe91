import { graphJson, toGraph } from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import { Command } from "commander";
import { extractionOf } from "../io/extraction-of.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { showsProgress } from "../io/progress.js";
import { readAll } from "../io/read-all.js";
import { fileOptions, type ReadingOptions, withReadingOptions } from "./reading-options.js";
import { codeFor, inSession, type Session } from "./session.js";

async function runGraph(
  paths: readonly string[],
  { out, ...reading }: ReadingOptions & { readonly out?: string },
  session: Session,
): Promise<number> {
  const { interrupt, report } = session;
  const files = await fileOptions(reading, session);
  const sink = await openSink(out);
  const extractions: Extraction[] = [];
  try {
    for await (const record of readAll(paths, {
      ...files,
      interrupt,
      shown: showsProgress(process.stderr, process.stdout, out !== undefined),
    })) {
      const extraction = extractionOf(record);
      if ("fault" in extraction) report.fault(extraction.fault);
      else extractions.push(extraction.value);
    }
    if (interrupt.asked()) report.say("saraban: interrupted; no graph was written");
    if (interrupt.asked() || extractions.length === 0) {
      await sink.abandon();
      return codeFor(0, report.faults());
    }
    const graph = toGraph(extractions);
    for (const piece of graphJson(graph)) await sink.write(piece);
    await sink.commit();
    report.say(
      `${sink.name}: ${graph.order} nodes and ${graph.size} edges from ${extractions.length} documents`,
    );
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return codeFor(extractions.length, report.faults());
}

/** `saraban graph`: extractions (or documents) in, one graph out. */
export const graphCommand = (): Command =>
  withReadingOptions(new Command("graph"))
    .summary("make one graph of extractions or documents")
    .description(
      "Makes one graph of all that is given, in graphology's serialised form (JSON). Inputs are extractions, as\n" +
        "`saraban extract` prints them (.jsonl), or documents and folders in place of extractions. The order of\n" +
        "the inputs does not matter.",
    )
    .argument("[inputs...]", "files and folders; - or nothing for standard input")
    .option("-o, --out <file>", "write to this file, which appears when it is whole")
    .addHelpText(
      "after",
      `
Examples:
  saraban graph extractions.jsonl --out graph.json
  saraban graph letter.txt news/ --out graph.json
  saraban extract news/ | saraban graph > graph.json`,
    )
    .action((inputs: string[], options: ReadingOptions & { out?: string }) =>
      inSession((session) => runGraph(inputs.length > 0 ? inputs : [STDIN], options, session)),
    );
