import type { GraphNode, Place, SarabanGraph } from "@saraban/graph";
import { ontology } from "@saraban/schema";
import type { FilePart, PageData, PageDocument, PageEdge, PageNode, Places } from "../shared/page-data.js";
import { placeNodes } from "./place-nodes.js";

export interface CollectOptions {
  readonly title: string;
  readonly view: PageData["view"];
  /** Gives the text of a document, and perhaps a note on how it was read. */
  readonly text: (document: string) => string | undefined;
  readonly note?: (document: string) => string | undefined;
  readonly parts?: (document: string) => readonly FilePart[];
  /** Other names to find a node by. */
  readonly alsoCalled?: (node: GraphNode) => readonly string[];
  /** The most nodes that are laid out and shown together. */
  readonly together: number;
}

/** Gives each new value the next number. */
function numbering(): { readonly of: (value: string) => number; readonly values: () => readonly string[] } {
  const known = new Map<string, number>();
  return {
    of(value) {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      return number;
    },
    values: () => [...known.keys()],
  };
}

/** The attributes of this vocabulary that are written down, in its order. */
function attributesOf(
  of: { readonly [name: string]: unknown },
  vocabulary: { readonly attributes: Readonly<Record<string, unknown>> },
): Readonly<Record<string, string>> {
  const found = Object.keys(vocabulary.attributes).flatMap((name) => {
    const value = of[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

const joinText = ({ joins }: GraphNode): readonly string[] =>
  (joins ?? []).map(
    ({ a, b, reason }) => `${a.document} ${a.entity} = ${b.document} ${b.entity} [${reason}]`,
  );

/** All that a page shows of a graph. */
export function collectData(graph: SarabanGraph, options: CollectOptions): PageData {
  const { place, group, groups } = placeNodes(graph, options.together);
  const rules = numbering();
  const ids = graph.getAttribute("documents").map(({ id }) => id);
  const documentIndex = new Map(ids.map((id, index) => [id, index]));
  const keys = graph.nodes();
  const nodeIndex = new Map(keys.map((key, index) => [key, index]));
  const placesOf = (places: readonly Place[]): Places =>
    places.flatMap(({ document, start, end }) => [documentIndex.get(document) ?? -1, start, end]);

  const nodes = keys.map((key): PageNode => {
    const node = graph.getNodeAttributes(key);
    const known = new Set([node.name, ...node.aliases]);
    const also = (options.alsoCalled?.(node) ?? []).filter((name) => !known.has(name));
    const joins = joinText(node);
    const claims = Object.entries(node.claims ?? {}).flatMap(([attribute, values]) =>
      values.map(
        ({ value, documents }) =>
          [attribute, value, documents.map((id) => documentIndex.get(id) ?? -1)] as const,
      ),
    );
    return {
      key,
      kind: node.kind,
      name: node.name,
      aliases: [...node.aliases],
      ...(also.length > 0 ? { also } : {}),
      ...(node.certainty === "inferred" ? { inferred: true as const } : {}),
      attributes: attributesOf(node, ontology.nodes[node.kind]),
      ...(place.get(key) ?? { x: 0, y: 0 }),
      group: group.get(key) ?? 0,
      places: placesOf(node.mentions),
      rules: node.mentions.map(({ rule }) => rules.of(rule)),
      ...(joins.length > 0 ? { joins } : {}),
      ...(claims.length > 0 ? { claims } : {}),
    };
  });
  const edges: PageEdge[] = [];
  graph.forEachEdge((_key, edge, from, to) => {
    if (edge.kind === "MENTIONS") return;
    edges.push({
      kind: edge.kind,
      from: nodeIndex.get(from) ?? -1,
      to: nodeIndex.get(to) ?? -1,
      ...(edge.certainty === "inferred" ? { inferred: true as const } : {}),
      attributes: attributesOf(edge, ontology.edges[edge.kind]),
      rule: rules.of(edge.rule),
      places: placesOf(edge.evidence),
    });
  });
  const nodeOfText = new Map(
    nodes.flatMap((node, index) =>
      node.attributes["source"] === undefined ? [] : [[node.attributes["source"], index] as const],
    ),
  );
  const documents = ids.map((id): PageDocument => {
    const node = nodeOfText.get(id);
    const date = node === undefined ? undefined : nodes[node]?.attributes["date"];
    const text = options.text(id);
    const note = options.note?.(id);
    const parts = options.parts?.(id) ?? [];
    return {
      id,
      ...(node === undefined ? {} : { node }),
      ...(date === undefined ? {} : { date }),
      ...(text === undefined ? {} : { text }),
      ...(note === undefined ? {} : { note }),
      ...(parts.length > 0 ? { parts } : {}),
    };
  });
  return {
    title: options.title,
    view: options.view,
    documents,
    nodes,
    edges,
    rules: rules.values(),
    groups: groups.map(({ x, y }) => ({ x, y })),
  };
}
