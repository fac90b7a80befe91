import type { SarabanGraph } from "../graph-types.js";
import { edgeColumns, flatEdges, flatNodes, nodeColumns } from "./flat.js";
import type { GraphRows } from "./graph-rows.js";
import { xmlText } from "./xml.js";

const declared = (on: "node" | "edge", names: readonly string[]): string =>
  [
    `<attributes class="${on}">\n`,
    ...names.map(
      (name) =>
        `<attribute id="${name}" title="${name}" type="${name === "count" ? "integer" : "string"}"/>\n`,
    ),
    "</attributes>\n",
  ].join("");

const values = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`)
    .join("");

/** The graph as GEXF 1.3, for Gephi, piece by piece; lists are JSON in a string. */
export function* gexf(graph: SarabanGraph | GraphRows): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declared("node", ["kind", ...nodeColumns]);
  yield declared("edge", ["kind", ...edgeColumns]);
  yield "<nodes>\n";
  for (const { key, kind, name, columns } of flatNodes(graph)) {
    yield `<node id="${xmlText(key)}" label="${xmlText(name)}"><attvalues>${values({ kind, ...columns })}</attvalues></node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const { key, kind, from, to, columns } of flatEdges(graph)) {
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `<edge id="${xmlText(key)}" ${ends} label="${kind}"><attvalues>${values({ kind, ...columns })}</attvalues></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}
