import type { SarabanGraph } from "../../graph-types.js";
import type { Check, Finding, Witness } from "../check.js";
import { firstDay, lastDay } from "../text-dates.js";

const warn = (
  code: string,
  message: string,
  nodes: readonly string[],
  evidence: readonly Witness[],
): Finding => ({ severity: "warning", code, message, nodes, evidence });

const witnesses = (graph: SarabanGraph, edge: string, says: string): Witness[] =>
  graph.getEdgeAttribute(edge, "evidence").map((place) => ({ ...place, says }));

/** Edges from a node to itself. */
export const loops: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, _attributes, from, to) => from === to)
    .map((edge) => {
      const node = graph.source(edge);
      const kind = graph.getEdgeAttribute(edge, "kind");
      const message = `${kind} leads from ${JSON.stringify(node)} to itself.`;
      return warn("check/loop", message, [node], witnesses(graph, edge, kind));
    });

/** Bodies that are part of each other. */
export const mutualParts: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, { kind }, from, to) => kind === "PART_OF" && from < to)
    .flatMap((edge) => {
      const [a, b] = [graph.source(edge), graph.target(edge)];
      const back = graph.findOutEdge(b, (_other, { kind }, _from, to) => kind === "PART_OF" && to === a);
      if (back === undefined) return [];
      const message = `${JSON.stringify(a)} and ${JSON.stringify(b)} are part of each other.`;
      const evidence = [edge, back].flatMap((one) =>
        witnesses(graph, one, `${graph.source(one)} is part of ${graph.target(one)}`),
      );
      return [warn("check/part-of-each-other", message, [a, b], evidence)];
    });

const dateOf = (graph: SarabanGraph, node: string, name: string): string | undefined => {
  const date = graph.getNodeAttributes(node)[name];
  return typeof date === "string" ? date : undefined;
};

/** Letters that refer to one of a later date. */
export const citesLater: Check = (graph) =>
  graph
    .filterDirectedEdges((_edge, { kind, as }) => kind === "CITES" && as !== "enclosure")
    .flatMap((edge) => {
      const [from, to] = [graph.source(edge), graph.target(edge)];
      const [own, cited] = [dateOf(graph, from, "date"), dateOf(graph, to, "date")];
      if (own === undefined || cited === undefined || firstDay(cited) <= lastDay(own)) return [];
      const message = `${JSON.stringify(from)} of ${own} refers to ${JSON.stringify(to)} of ${cited}.`;
      return [warn("check/cites-later", message, [from, to], witnesses(graph, edge, cited))];
    });

/** Sittings that end before they begin. */
export const endsEarlier: Check = (graph) =>
  graph.nodes().flatMap((node) => {
    const [date, end] = [dateOf(graph, node, "date"), dateOf(graph, node, "endDate")];
    if (date === undefined || end === undefined || lastDay(end) >= firstDay(date)) return [];
    const message = `${JSON.stringify(node)} begins ${date} and ends ${end}.`;
    const places = graph.getNodeAttribute(node, "mentions").slice(0, 1);
    const evidence = places.map(({ document, start, end: until }) => {
      return { document, start, end: until, says: `${date} to ${end}` };
    });
    return [warn("check/ends-before-it-begins", message, [node], evidence)];
  });
