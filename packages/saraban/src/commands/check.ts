import { check, type Finding, withText } from "@saraban/graph";
import { Command } from "commander";
import { exitCodes } from "../io/exit-codes.js";
import { openSink } from "../io/open-sink.js";
import { readGraph } from "../io/read-graph.js";
import { sourceDocuments } from "../io/source-documents.js";
import { shown } from "../language/shown.js";
import { placeText } from "../report/place-text.js";
import { codeFor, inSession, type Session } from "./session.js";

interface CheckArguments {
  readonly texts?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** What is only open is no conflict. */
const isConflict = ({ severity }: Finding): boolean => severity !== "info";

async function runCheck(path: string, options: CheckArguments, { report }: Session): Promise<number> {
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const graph = read.value;
  const found = check(graph).filter((finding) => options.all === true || isConflict(finding));
  const named = new Set(found.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const folders = [...(options.texts === undefined ? [] : [options.texts]), "."];
  const { texts } = await sourceDocuments(graph, folders, {}, named);
  const sink = await openSink(undefined);
  for (const finding of found) {
    if (options.json) {
      const evidence = finding.evidence.map((one) => ({ ...one, ...withText(one, texts) }));
      await sink.write(`${JSON.stringify({ ...finding, evidence })}\n`);
      continue;
    }
    const lines = [
      `${finding.severity}: ${finding.message} [${finding.code}]`,
      ...finding.evidence.map((one) => `  ${one.says}: ${placeText(one, texts)}`),
    ];
    await sink.write(lines.map((line) => `${shown(line)}\n`).join(""));
  }
  await sink.commit();
  const conflicts = found.filter(isConflict).length;
  report.say(`saraban: ${conflicts === 0 ? "no conflicts" : `${conflicts} conflicts`}`);
  return conflicts === 0 ? exitCodes.fine : exitCodes.conflicts;
}

/** `saraban check`: what texts do not agree on, and what cannot be. */
export const checkCommand = (): Command =>
  new Command("check")
    .summary("list what texts do not agree on")
    .description(
      "Lists what cannot be and what the texts of a graph do not agree on, with the evidence of both sides: two dates\n" +
        "of one meeting, two numbers of one letter, two holders of a single post in one month, bodies within each\n" +
        "other, letters that refer to later ones, names that contradict each other. Exit code 5 where there is any.",
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .option("--all", "also names that could be several")
    .option("--texts <folder>", "where the documents' paths begin, if not here")
    .option("--json", "print JSON Lines")
    .addHelpText("after", "\nExamples:\n  saraban check graph.json\n  saraban check graph.json --all --json")
    .action((path: string, options: CheckArguments) =>
      inSession((session) => runCheck(path, options, session)),
    );
