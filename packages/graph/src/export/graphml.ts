import type { SarabanGraph } from "../graph-types.js";
import { edgeColumns, flatEdges, flatNodes, nodeColumns } from "./flat.js";
import { type GraphRows, rowsOf } from "./graph-rows.js";
import { jsonValue } from "./json-pieces.js";
import { xmlText } from "./xml.js";

const keyLine = (on: "graph" | "node" | "edge", name: string): string =>
  `<key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${name === "count" ? "int" : "string"}"/>\n`;

const data = (on: "graph" | "node" | "edge", name: string, value: string): string =>
  `<data key="${on}-${name}">${xmlText(value)}</data>`;

/** The graph as GraphML, piece by piece; lists, and what is said of the whole graph, are JSON in a string. */
export function* graphml(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const name of ["kind", "name", ...nodeColumns]) yield keyLine("node", name);
  for (const name of ["kind", ...edgeColumns]) yield keyLine("edge", name);
  const { attributes } = rowsOf(graph);
  const whole = Object.entries(attributes);
  for (const [name] of whole) yield keyLine("graph", name);
  yield '<graph edgedefault="directed">\n';
  for (const [name, value] of whole) {
    yield `<data key="graph-${name}">`;
    for (const piece of jsonValue(value)) yield xmlText(piece);
    yield "</data>\n";
  }
  for (const { key, kind, name, columns } of flatNodes(graph)) {
    const cells = Object.entries({ kind, name, ...columns }).map(([column, value]) =>
      data("node", column, value),
    );
    yield `<node id="${xmlText(key)}">${cells.join("")}</node>\n`;
  }
  for (const { key, kind, from, to, columns } of flatEdges(graph)) {
    const cells = Object.entries({ kind, ...columns }).map(([column, value]) => data("edge", column, value));
    yield `<edge id="${xmlText(key)}" source="${xmlText(from)}" target="${xmlText(to)}">${cells.join("")}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}
