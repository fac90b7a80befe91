import { readdirSync, readFileSync } from "node:fs";
import { agencies, extract, type SarabanGraph, toGraph } from "saraban";

const folder = "../documents";

/** The example documents, by name. A notebook runs in its own folder. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
);

/** One graph of all of them, with what the register knows of bodies, as `saraban graph` makes it. */
export const exampleGraph = (): SarabanGraph =>
  toGraph(
    [...texts].map(([id, text]) => extract({ id, text })),
    { register: agencies },
  );

/** What stands at a place. */
export const quote = ({ document, start, end }: { document: string; start: number; end: number }): string =>
  texts.get(document)?.slice(start, end) ?? "";

/** A name that fits into a picture or a table; never cut before a vowel or tone mark. */
export const short = (name: string, length = 46): string =>
  name.length <= length
    ? name
    : `${name.slice(0, length - 1).replace(/[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\s]+$/, "")}…`;

/** The part of a graph that some nodes and the chosen edges between them are. */
export function partOf(
  graph: SarabanGraph,
  nodes: Iterable<string>,
  isWanted: (kind: string) => boolean = () => true,
): SarabanGraph {
  const kept = new Set(nodes);
  const part = graph.copy() as SarabanGraph;
  part.forEachEdge((edge, { kind }) => {
    if (!isWanted(kind)) part.dropEdge(edge);
  });
  part.forEachNode((node) => {
    if (!kept.has(node)) part.dropNode(node);
  });
  return part;
}
