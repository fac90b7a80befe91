import { graphJson } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import { Command } from "commander";
import { openSink } from "../io/open-sink.js";
import { type ServerArguments, withServer, withServerOptions } from "./neo4j.js";
import { codeFor, inSession, type Session } from "./session.js";
import { writeWhole } from "./write-whole.js";

interface UnloadArguments extends ServerArguments {
  readonly out?: string;
}

async function runUnload(options: UnloadArguments, session: Session): Promise<number> {
  const { label, database } = options;
  const graph = await withServer(options, (saraban, driver) =>
    saraban.unload(driver, { label, database, register: agencies }),
  );
  const sink = await openSink(options.out);
  if (!(await writeWhole(sink, graphJson(graph), session))) return codeFor(0, 1);
  session.report.say(`${sink.name}: ${graph.order} nodes and ${graph.size} edges`);
  return codeFor(1, 0);
}

/** `saraban unload`: a set in Neo4j back into a graph. */
export const unloadCommand = (): Command =>
  withServerOptions(
    new Command("unload")
      .summary("read a graph back from Neo4j")
      .description(
        "Reads a set back from Neo4j as a graph, in the form that `saraban graph` writes: the same that was loaded,\n" +
          "or the graph of the documents that the set holds by now.",
      ),
  )
    .option("-o, --out <file>", "write to this file, which appears when it is whole")
    .addHelpText(
      "after",
      "\nExamples:\n  saraban unload --uri bolt://localhost:7687 --password-file ~/.neo4j-password --out graph.json",
    )
    .action((options: UnloadArguments) => inSession((session) => runUnload(options, session)));
