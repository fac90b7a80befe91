import {
  edgesCsv,
  followTheMoney,
  gexf,
  graphJson,
  graphml,
  jsonLd,
  jsonLines,
  nodesCsv,
  type SarabanGraph,
  turtle,
} from "@saraban/graph";
import { Command, Option } from "commander";
import { UsageError } from "../io/errors.js";
import { openSink } from "../io/open-sink.js";
import { readGraph } from "../io/read-graph.js";
import { exportNeo4jAdmin } from "./export-neo4j-admin.js";
import { codeFor, inSession, type Session } from "./session.js";

type Pieces = Iterable<string>;

/** Every format that is one file, with what writes it. */
const formats: Readonly<Record<string, (graph: SarabanGraph, base: { base?: string }) => Pieces>> = {
  json: (graph) => graphJson(graph),
  jsonl: (graph) => jsonLines(graph),
  graphml: (graph) => graphml(graph),
  gexf: (graph) => gexf(graph),
  jsonld: (graph, base) => jsonLd(graph, base),
  turtle: (graph, base) => turtle(graph, base),
  ftm: (graph) => followTheMoney(graph),
};

interface ExportArguments {
  readonly format: string;
  readonly out?: string;
  readonly base?: string;
  readonly label?: string;
}

/** The files that a format is, each with its pieces: CSV is two. */
function filesOf(
  graph: SarabanGraph,
  { format, out, base }: ExportArguments,
): [string | undefined, Pieces][] {
  const write = formats[format];
  if (write !== undefined) return [[out, write(graph, base === undefined ? {} : { base })]];
  if (out === undefined || out === "-")
    throw new UsageError("CSV is two files: give --out graph.csv for graph.nodes.csv and graph.edges.csv");
  const stem = out.replace(/\.csv$/i, "");
  return [
    [`${stem}.nodes.csv`, nodesCsv(graph)],
    [`${stem}.edges.csv`, edgesCsv(graph)],
  ];
}

async function runExport(path: string, options: ExportArguments, { report }: Session): Promise<number> {
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  if (options.format === "neo4j-admin") {
    const { out, label } = options;
    if (out === undefined)
      throw new UsageError("neo4j-admin takes a folder of CSV files: name one with --out");
    const command = await exportNeo4jAdmin(read.value, out, label === undefined ? {} : { label });
    report.say(`${out}: ${read.value.order} nodes, ${read.value.size} edges; import them with`);
    report.say(`  ${command.join(" ")}`);
    return codeFor(1, 0);
  }
  for (const [out, pieces] of filesOf(read.value, options)) {
    const sink = await openSink(out);
    try {
      for (const piece of pieces) await sink.write(piece);
      await sink.commit();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    report.say(`${sink.name}: ${read.value.order} nodes, ${read.value.size} edges`);
  }
  return codeFor(1, 0);
}

/** `saraban export`: a graph in another format. */
export const exportCommand = (): Command =>
  new Command("export")
    .summary("write a graph in another format")
    .description(
      "Writes a graph as csv (two files: nodes and edges), graphml, gexf (Gephi), jsonld, turtle, ftm (FollowTheMoney\n" +
        "JSON), jsonl (JSON Lines), json (graphology) or neo4j-admin (a folder). Piece by piece: no file is held in memory.",
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .addOption(
      new Option("--format <format>", "the format")
        .choices(["csv", ...Object.keys(formats), "neo4j-admin"])
        .makeOptionMandatory(),
    )
    .option("-o, --out <file>", "write to this file, which appears when it is whole")
    .option("--label <label>", "of neo4j-admin: the label of all nodes")
    .option("--base <iri>", "what IRIs of RDF begin with, instead of urn:saraban:")
    .addHelpText(
      "after",
      `
Examples:
  saraban export graph.json --format turtle > graph.ttl
  saraban export graph.json --format csv --out graph.csv
  saraban export graph.json --format ftm | ftm validate`,
    )
    .action((path: string, options: ExportArguments) =>
      inSession((session) => runExport(path, options, session)),
    );
