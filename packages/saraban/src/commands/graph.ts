import { graphJson, toGraph } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import type { Extraction } from "@saraban/schema";
import { Command } from "commander";
import { extractionOf } from "../io/extraction-of.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { showsProgress } from "../io/progress.js";
import { readAll } from "../io/read-all.js";
import { readDecisions } from "../io/read-decisions.js";
import { fileOptions, type ReadingOptions, withReadingOptions } from "./reading-options.js";
import { codeFor, inSession, type Session } from "./session.js";
import { writeWhole } from "./write-whole.js";

interface GraphArguments extends ReadingOptions {
  readonly out?: string;
  readonly decisions?: string;
  readonly register: boolean;
}

async function runGraph(
  paths: readonly string[],
  { out, decisions: decided, register, ...reading }: GraphArguments,
  session: Session,
): Promise<number> {
  const { interrupt, report } = session;
  const files = await fileOptions(reading, session);
  const decisions = await readDecisions(decided, report);
  if (decisions === undefined) return codeFor(0, report.faults());
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
    const graph = toGraph(extractions, { decisions, ...(register ? { register: agencies } : {}) });
    if (!(await writeWhole(sink, graphJson(graph), session))) return codeFor(0, 1);
    const made = `${sink.name}: ${graph.order} nodes and ${graph.size} edges from ${extractions.length} documents`;
    report.say(made);
    if (report.faults() > 0) report.say(`saraban: ${report.faults()} could not be read, named above`);
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
    .option("--decisions <file>", "what people have decided about who is who (JSON Lines)")
    .option(
      "--no-register",
      "without what the register knows of bodies: earlier names, abbreviations by date",
    )
    .addHelpText(
      "after",
      `
Examples:
  saraban graph extractions.jsonl --out graph.json
  saraban graph letter.txt news/ --out graph.json
  saraban graph extractions.jsonl --decisions who-is-who.jsonl --out graph.json
  saraban extract news/ | saraban graph > graph.json`,
    )
    .action((inputs: string[], options: GraphArguments) =>
      inSession((session) => runGraph(inputs.length > 0 ? inputs : [STDIN], options, session)),
    );
