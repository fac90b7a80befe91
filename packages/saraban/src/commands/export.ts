import {
  edgesCsv,
  followTheMoney,
  type GraphRows,
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
import { faultOfLines, readGraph, readRows } from "../io/read-graph.js";
import { countedRows } from "./counted-rows.js";
import { exportNeo4jAdmin } from "./export-neo4j-admin.js";
import { codeFor, inSession, type Session } from "./session.js";
import { writeWhole } from "./write-whole.js";

type Pieces = Iterable<string>;

type Write<G> = (graph: G, base: { base?: string }) => Pieces;

/** Formats that are one file, written from the rows of a graph. */
const ofRows: Readonly<Record<string, Write<SarabanGraph | GraphRows>>> = {
  json: (graph) => graphJson(graph),
  jsonl: (graph) => jsonLines(graph),
  graphml: (graph) => graphml(graph),
  gexf: (graph) => gexf(graph),
  jsonld: (graph, base) => jsonLd(graph, base),
  turtle: (graph, base) => turtle(graph, base),
};

interface ExportArguments {
  readonly format: string;
  readonly out?: string;
  readonly base?: string;
  readonly label?: string;
}

type Files = readonly (readonly [string | undefined, Pieces])[];

/** The files that a format is, each with its pieces: CSV is two. */
function filesOf(graph: SarabanGraph | GraphRows, { format, out, base }: ExportArguments): Files {
  const write = ofRows[format];
  if (write !== undefined) return [[out, write(graph, base === undefined ? {} : { base })]];
  const stem = (out ?? "").replace(/\.csv$/i, "");
  return [
    [`${stem}.nodes.csv`, nodesCsv(graph)],
    [`${stem}.edges.csv`, edgesCsv(graph)],
  ];
}

/** Writes the files one after the other; false where the person asked to stop. */
async function writeFiles(files: Files, names: string[], session: Session): Promise<boolean> {
  for (const [out, pieces] of files) {
    const sink = await openSink(out);
    names.push(sink.name);
    if (!(await writeWhole(sink, pieces, session))) return false;
  }
  return true;
}

/** Formats that look from node to node need the graph. */
async function exportGraph(path: string, options: ExportArguments, session: Session): Promise<number> {
  const { report } = session;
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const { value: graph } = read;
  const { format, out, label } = options;
  if (format === "neo4j-admin" && out !== undefined) {
    const command = await exportNeo4jAdmin(graph, out, label === undefined ? {} : { label });
    report.say(`${out}: ${graph.order} nodes, ${graph.size} edges; import them with`);
    report.say(`  ${command.join(" ")}`);
    return codeFor(1, 0);
  }
  const names: string[] = [];
  if (!(await writeFiles([[out, followTheMoney(graph)]], names, session))) return codeFor(0, 1);
  report.say(`${names[0]}: ${graph.order} nodes, ${graph.size} edges`);
  return codeFor(1, 0);
}

async function exportRows(path: string, options: ExportArguments, session: Session): Promise<number> {
  const { report } = session;
  const read = await readRows(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const { rows, counts } = countedRows(read.value);
  const names: string[] = [];
  try {
    if (!(await writeFiles(filesOf(rows, options), names, session))) return codeFor(0, 1);
  } catch (error) {
    // What is wrong far down in a file shows when its line is read.
    if (!(error instanceof SyntaxError)) throw error;
    report.fault(faultOfLines(path, error).fault);
    return codeFor(0, 1);
  }
  for (const name of names) report.say(`${name}: ${counts.nodes} nodes, ${counts.edges} edges`);
  return codeFor(1, 0);
}

async function runExport(path: string, options: ExportArguments, session: Session): Promise<number> {
  const { format, out } = options;
  if (format === "neo4j-admin" && out === undefined)
    throw new UsageError("neo4j-admin takes a folder of CSV files: name one with --out");
  if (format === "csv" && (out === undefined || out === "-"))
    throw new UsageError("CSV is two files: give --out graph.csv for graph.nodes.csv and graph.edges.csv");
  return await (format === "ftm" || format === "neo4j-admin" ? exportGraph : exportRows)(
    path,
    options,
    session,
  );
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
        .choices(["csv", ...Object.keys(ofRows), "ftm", "neo4j-admin"])
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
