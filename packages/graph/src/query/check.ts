import { compareStrings } from "../compare.js";
import type { GraphDiagnostic, SarabanGraph } from "../graph-types.js";
import { firstDay, lastDay } from "./text-dates.js";

type Check = (graph: SarabanGraph) => GraphDiagnostic[];

const warn = (code: string, message: string, nodes: readonly string[]): GraphDiagnostic => ({
  severity: "warning",
  code,
  message,
  nodes,
});

const loops: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, _attributes, from, to) => from === to)
    .map((edge) => {
      const node = graph.source(edge);
      return warn(
        "check/loop",
        `${graph.getEdgeAttribute(edge, "kind")} leads from ${JSON.stringify(node)} to itself.`,
        [node],
      );
    });

const mutualParts: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, { kind }, from, to) => kind === "PART_OF" && from < to)
    .flatMap((edge) => {
      const [a, b] = [graph.source(edge), graph.target(edge)];
      const back = graph.someOutEdge(b, (_other, { kind }, _from, to) => kind === "PART_OF" && to === a);
      return back
        ? [
            warn(
              "check/part-of-each-other",
              `${JSON.stringify(a)} and ${JSON.stringify(b)} are part of each other.`,
              [a, b],
            ),
          ]
        : [];
    });

const dateOf = (graph: SarabanGraph, node: string, name: string): string | undefined => {
  const date = graph.getNodeAttributes(node)[name];
  return typeof date === "string" ? date : undefined;
};

const citesLater: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, { kind, as }) => kind === "CITES" && as !== "enclosure")
    .flatMap((edge) => {
      const [from, to] = [graph.source(edge), graph.target(edge)];
      const [own, cited] = [dateOf(graph, from, "date"), dateOf(graph, to, "date")];
      if (own === undefined || cited === undefined || firstDay(cited) <= lastDay(own)) return [];
      return [
        warn(
          "check/cites-later",
          `${JSON.stringify(from)} of ${own} refers to ${JSON.stringify(to)} of ${cited}.`,
          [from, to],
        ),
      ];
    });

const endsEarlier: Check = (graph) =>
  graph.nodes().flatMap((node) => {
    const [date, end] = [dateOf(graph, node, "date"), dateOf(graph, node, "endDate")];
    if (date === undefined || end === undefined || lastDay(end) >= firstDay(date)) return [];
    return [
      warn("check/ends-before-it-begins", `${JSON.stringify(node)} begins ${date} and ends ${end}.`, [node]),
    ];
  });

const checks: readonly Check[] = [loops, mutualParts, citesLater, endsEarlier];

/**
 * Everything in a graph that cannot be or that texts do not agree on: what the graph's own diagnostics say is a conflict,
 * bodies within each other, letters that refer to later ones, meetings that end before they begin.
 */
export function check(graph: SarabanGraph): GraphDiagnostic[] {
  const known = graph
    .getAttribute("diagnostics")
    .filter(({ code }) => /^(?:conflict|identity|document|decision)\//.test(code));
  return [...known, ...checks.flatMap((one) => one(graph))].sort(
    (a, b) => compareStrings(a.code, b.code) || compareStrings(a.message, b.message),
  );
}
