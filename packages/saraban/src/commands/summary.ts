import { Command } from "commander";
import { openSink } from "../io/open-sink.js";
import { readGraph } from "../io/read-graph.js";
import { shown } from "../language/shown.js";
import { summarize } from "../report/summary.js";
import { atLeastOne } from "./at-least-one.js";
import { codeFor, inSession, type Session } from "./session.js";

async function runSummary(path: string, limit: number, { report }: Session): Promise<number> {
  const graph = await readGraph(path);
  if ("fault" in graph) {
    report.fault(graph.fault);
    return codeFor(0, 1);
  }
  const sink = await openSink(undefined);
  await sink.write(
    summarize(graph.value, limit)
      .map((line) => `${shown(line)}\n`)
      .join(""),
  );
  await sink.commit();
  return codeFor(1, 0);
}

/** `saraban summary`: says in words what a graph holds. */
export const summaryCommand = (): Command =>
  new Command("summary")
    .summary("say in words what a graph holds")
    .description(
      "Prints how many of each kind a graph holds, who signed what, who adopted what, and what was doubtful.",
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .option("--limit <lines>", "the most lines of one list", atLeastOne, 20)
    .addHelpText(
      "after",
      "\nExamples:\n  saraban summary graph.json\n  saraban summary graph.json --limit 100",
    )
    .action((path: string, options: { limit: number }) =>
      inSession((session) => runSummary(path, options.limit, session)),
    );
