import { type EdgeKind, type NodeKind, ontology } from "@saraban/schema";

type AttributeType = "string" | "date" | "time" | readonly string[];

/** The ontology's own attributes of a kind of node or edge, in its order, with their types. */
export function attributesOf(kind: NodeKind | EdgeKind): readonly (readonly [string, AttributeType])[] {
  const definitions: Readonly<Record<string, { readonly type: AttributeType }>> =
    kind in ontology.nodes
      ? ontology.nodes[kind as NodeKind].attributes
      : ontology.edges[kind as EdgeKind].attributes;
  return Object.entries(definitions).map(([name, { type }]) => [name, type]);
}
