import { type EdgeKind, type NodeKind, ontology } from "@saraban/schema";

type AttributeType = "string" | "date" | "time" | readonly string[];
type Attributes = readonly (readonly [string, AttributeType])[];

const definitionsOf = (
  kind: NodeKind | EdgeKind,
): Readonly<Record<string, { readonly type: AttributeType }>> =>
  kind in ontology.nodes
    ? ontology.nodes[kind as NodeKind].attributes
    : ontology.edges[kind as EdgeKind].attributes;

// Asked for with every node and edge of a graph.
const all = new Map<string, Attributes>(
  [...Object.keys(ontology.nodes), ...Object.keys(ontology.edges)].map((kind) => [
    kind,
    Object.entries(definitionsOf(kind as NodeKind | EdgeKind)).map(([name, { type }]) => [name, type]),
  ]),
);

/** The ontology's own attributes of a kind of node or edge, in its order, with their types. */
export const attributesOf = (kind: NodeKind | EdgeKind): Attributes => all.get(kind) ?? [];
