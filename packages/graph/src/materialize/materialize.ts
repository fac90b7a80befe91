import { MultiDirectedGraph } from "graphology";
import { byString, compareStrings } from "../compare.js";
import type { GraphDiagnostic, GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "../graph-types.js";
import { ownEntity } from "../identity/identify.js";
import type { Resolution } from "../resolve/resolve.js";
import type { ReadDocument } from "../store/read-document.js";
import type { Store } from "../store/store.js";
import { addRelation, createEdgeBuilder, type EdgeBuilder, finishEdge } from "./edge-builder.js";
import { mentionsEdges } from "./mentions-edges.js";
import { addEntity, createNodeBuilder, finishNode, type NodeBuilder } from "./node-builder.js";
import { type Component, nodeKeys } from "./node-keys.js";
import { openQuestions } from "./open-questions.js";
import { speakersFirst } from "./speaker.js";

interface Building {
  readonly nodeOf: Map<string, NodeBuilder>;
  readonly edges: Map<string, EdgeBuilder>;
  readonly textNode: Map<string, string>;
  readonly diagnostics: GraphDiagnostic[];
}

function readInto({ nodeOf, edges, textNode, diagnostics }: Building, document: ReadDocument): void {
  const { id } = document.extraction.document;
  for (const read of document.entities) {
    const node = nodeOf.get(read.group);
    if (node === undefined) continue;
    addEntity(node, read, id);
    if (read.entity.id === ownEntity) textNode.set(id, node.key);
  }
  for (const { relation, from, to } of document.relations) {
    const start = nodeOf.get(from);
    const end = nodeOf.get(to);
    if (start === undefined || end === undefined) continue;
    const edge = createEdgeBuilder(relation, start.key, end.key);
    const known = edges.get(edge.key);
    addRelation(known ?? edge, relation, id);
    if (known === undefined) edges.set(edge.key, edge);
  }
  for (const diagnostic of document.extraction.diagnostics) {
    diagnostics.push({ ...diagnostic, documents: [id] });
  }
  for (const entity of document.dangling) {
    diagnostics.push({
      severity: "error",
      code: "relation/dangling",
      message: `A relation names the entity ${JSON.stringify(entity)}, which the extraction does not have; it is left out.`,
      documents: [id],
    });
  }
}

function componentsOf({ components }: Resolution): Component[] {
  return [...new Set(components.of.values())].map(({ groups }) => {
    const [first, ...others] = speakersFirst(groups);
    if (first === undefined) throw new Error("a component without a group");
    return [first, ...others];
  });
}

/** Makes the graph of a store whose groups are already known to be these nodes. Sorted by key throughout. */
export function materialize(
  store: Store,
  resolution: Resolution,
  found: readonly GraphDiagnostic[],
): SarabanGraph {
  const nodeOf = new Map<string, NodeBuilder>();
  const nodes: NodeBuilder[] = [];
  for (const [component, key] of nodeKeys(componentsOf(resolution))) {
    const node = createNodeBuilder(key, component);
    nodes.push(node);
    for (const group of component) nodeOf.set(group.key, node);
  }
  nodes.sort(byString(({ key }) => key));
  const documents = [...store.documents.values()].sort(byString(({ extraction }) => extraction.document.id));
  const building: Building = { nodeOf, edges: new Map(), textNode: new Map(), diagnostics: [...found] };
  for (const document of documents) readInto(building, document);

  for (const { a, b, reason } of resolution.joins) nodeOf.get(a.key)?.groupJoins.push({ a, b, reason });
  building.diagnostics.push(...openQuestions(resolution, (group) => nodeOf.get(group.key)?.key ?? group.key));

  const graph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>();
  const edges: { key: string; from: string; to: string; attributes: GraphEdge }[] = [];
  for (const node of nodes) {
    const { attributes, conflicts } = finishNode(node);
    graph.addNode(node.key, attributes);
    for (const name of conflicts) {
      building.diagnostics.push({
        severity: "warning",
        code: `conflict/${name}`,
        message: `Texts disagree on ${name} of ${JSON.stringify(attributes.name)}: ${attributes.claims?.[name]
          ?.map(({ value }) => value)
          .join(", ")}.`,
        nodes: [node.key],
      });
    }
    for (const edge of mentionsEdges(node.key, attributes.mentions, (id) => building.textNode.get(id))) {
      edges.push(edge);
    }
  }
  for (const edge of building.edges.values()) {
    edges.push({ key: edge.key, from: edge.from, to: edge.to, attributes: finishEdge(edge) });
  }
  edges.sort(byString(({ key }) => key));
  for (const { key, from, to, attributes } of edges) graph.addDirectedEdgeWithKey(key, from, to, attributes);
  graph.replaceAttributes({
    version: 1,
    documents: documents.map(({ extraction: { document } }) => ({
      id: document.id,
      length: document.length,
      hash: document.hash,
    })),
    diagnostics: building.diagnostics.sort((a, b) => compareStrings(JSON.stringify(a), JSON.stringify(b))),
  });
  return graph;
}
