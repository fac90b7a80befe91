import type { SarabanGraph } from "../graph-types.js";
import type { GraphRows } from "./graph-rows.js";
import type { IriOptions } from "./iri.js";
import { prefixes, rdfThings } from "./rdf-things.js";

/** The graph as JSON-LD 1.1, one node or edge a line, piece by piece; its context is in the file, and only prefixes. */
export function* jsonLd(
  graph: SarabanGraph | GraphRows,
  options: IriOptions = {},
): Generator<string, void, undefined> {
  yield `{"@context":${JSON.stringify({ "@version": 1.1, ...prefixes })},\n"@graph":[`;
  let separator = "\n";
  for (const thing of rdfThings(graph, options)) {
    yield `${separator}${JSON.stringify(thing)}`;
    separator = ",\n";
  }
  yield "]}\n";
}
