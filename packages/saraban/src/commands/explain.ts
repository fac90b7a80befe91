import {
  compareNodes,
  type EdgeExplanation,
  type Explanation,
  explain,
  type SarabanGraph,
} from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import { Command } from "commander";
import { nodeCalled } from "../ask/node-called.js";
import examples from "../data/help.json" with { type: "json" };
import { UsageError } from "../io/errors.js";
import { openSink } from "../io/open-sink.js";
import { readGraph } from "../io/read-graph.js";
import { sourceDocuments } from "../io/source-documents.js";
import { shown } from "../language/shown.js";
import { comparisonText } from "../report/comparison-text.js";
import { edgeText, nodeText } from "../report/explanation-text.js";
import { inFiles } from "../report/file-place.js";
import { similarNames } from "../report/similar-names.js";
import { atLeastOne } from "./at-least-one.js";
import { fileOptions, type ReadingOptions, withReadingOptions } from "./reading-options.js";
import { codeFor, inSession, type Session } from "./session.js";

interface ExplainOptions extends ReadingOptions {
  readonly same?: readonly string[];
  readonly texts?: string;
  readonly limit: number;
  readonly json?: boolean;
}

async function runSame(
  path: string,
  names: readonly string[],
  json: boolean,
  { report }: Session,
): Promise<number> {
  const [first, second, ...more] = names;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError("--same takes two names or keys");
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const graph = read.value;
  const [a, b] = [nodeCalled(graph, first), nodeCalled(graph, second)];
  for (const one of [a, b]) {
    if (typeof one === "string") continue;
    report.fault({ code: "not-found", where: path, ...one });
    return codeFor(0, 1);
  }
  const compared = compareNodes(graph, a as string, b as string, { register: agencies });
  const sink = await openSink(undefined);
  const lines =
    compared === undefined ? [] : json ? [JSON.stringify(compared)] : comparisonText(graph, compared);
  await sink.write(lines.map((line) => `${shown(line)}\n`).join(""));
  await sink.commit();
  return codeFor(1, 0);
}

async function runExplain(
  path: string,
  what: string,
  options: ExplainOptions,
  session: Session,
): Promise<number> {
  const { report } = session;
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const graph = read.value;
  const folders = [...(options.texts === undefined ? [] : [options.texts]), "."];
  const files = await fileOptions(options, session);
  const { texts, document } = await sourceDocuments(graph, folders, files, documentsOf(graph, what));
  const inFile = inFiles(document);
  const found = explain(graph, what, texts);
  if (found.length === 0) {
    const similar = similarNames(graph, what, 5).map((name) => `"${name}"`);
    const remedy =
      similar.length > 0
        ? `Similar names: ${similar.join(", ")}`
        : "See `saraban summary` for what is there.";
    report.fault({ code: "not-found", where: path, message: `nothing is called "${what}"`, remedy });
    return codeFor(0, 1);
  }
  const edgesOf = (one: Explanation): readonly EdgeExplanation[] =>
    "edges" in one
      ? one.edges.flatMap((key) => explain(graph, key, texts).filter((edge) => "edge" in edge))
      : [];
  const sink = await openSink(undefined);
  const placed = (one: Explanation): Explanation =>
    "edge" in one
      ? { ...one, evidence: one.evidence.map((place) => ({ ...place, ...inFile(place) })) }
      : { ...one, mentions: one.mentions.map((place) => ({ ...place, ...inFile(place) })) };
  const writing = { graph, limit: options.limit, inFile };
  if (options.json)
    await sink.write(
      `${JSON.stringify(found.map((one) => ({ ...placed(one), facts: edgesOf(one).map(placed) })))}\n`,
    );
  else
    for (const [index, one] of found.entries()) {
      const lines = "edge" in one ? edgeText(one, writing) : nodeText(one, edgesOf(one), writing);
      await sink.write([...(index > 0 ? ["", ""] : []), ...lines].map((line) => `${shown(line)}\n`).join(""));
    }
  await sink.commit();
  return codeFor(found.length, 0);
}

/** The documents that speak of what was asked for. */
function documentsOf(graph: SarabanGraph, what: string): ReadonlySet<string> {
  const all = explain(graph, what).flatMap((one): readonly Explanation[] =>
    "edge" in one ? [one] : [one, ...one.edges.flatMap((key) => explain(graph, key))],
  );
  const places = all.flatMap((one) => ("edge" in one ? one.evidence : one.mentions));
  return new Set(places.map(({ document }) => document));
}

/** `saraban explain`: says why something is in a graph. */
export const explainCommand = (): Command =>
  withReadingOptions(new Command("explain"))
    .summary("say why something is in a graph")
    .description(
      "Says of everything that is called so (a name, an alias, or the key of a node or an edge) where it was read:\n" +
        "document, line and characters; where the document's file is still the same the text itself, and the page and\n" +
        "box of a PDF, the element of a page, the paragraph of a Word document; the rule that read it; what was joined\n" +
        "and why; and every fact about it, with its clause.",
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .argument("[name]", "a name, or a key")
    .option("--same <names...>", "say whether two names or keys are one, and what every reason says")
    .option("--texts <folder>", "where the documents' paths begin, if not here")
    .option("--limit <lines>", "the most lines of one list", atLeastOne, 20)
    .option("--json", "print one JSON array")
    .addHelpText(
      "after",
      `\nExamples:\n  saraban explain graph.json "${examples.ministry}"\n  saraban explain graph.json --same "${examples.ministry}" "${examples.short}"`,
    )
    .action((path: string, what: string | undefined, options: ExplainOptions) =>
      inSession((session) => {
        if (options.same !== undefined) return runSame(path, options.same, options.json === true, session);
        if (what === undefined) throw new UsageError("give a name or a key, or --same and two of them");
        return runExplain(path, what, options, session);
      }),
    );
