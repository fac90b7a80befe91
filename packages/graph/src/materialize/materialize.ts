import { MultiDirectedGraph } from "graphology";
import { byString } from "../compare.js";
import type { GraphDiagnostic, GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "../graph-types.js";
import { ownEntity } from "../identity/identify.js";
import type { Resolution } from "../resolve/resolve.js";
import type { Group } from "../store/group.js";
import type { Statement } from "../store/statement.js";
import type { Store } from "../store/store.js";
import type { StoredDocument } from "../store/stored-document.js";
import { addRelation, createEdgeBuilder, type EdgeBuilder, finishEdge } from "./edge-builder.js";
import { mentionsEdges } from "./mentions-edges.js";
import { addEntity, createNodeBuilder, finishNode, type NodeBuilder } from "./node-builder.js";
import { type Component, nodeKeys } from "./node-keys.js";
import { openQuestions } from "./open-questions.js";
import { speakersFirst } from "./speaker.js";

interface Building {
  readonly nodeOf: Map<Group, NodeBuilder>;
  readonly edgeOf: Map<Statement, EdgeBuilder>;
  readonly edges: Map<string, EdgeBuilder>;
  readonly textNode: Map<string, string>;
  readonly diagnostics: GraphDiagnostic[];
}

/** The edge that a statement became; statements of groups that became one node are one edge. */
function edgeOf({ edgeOf: known, nodeOf, edges }: Building, statement: Statement): EdgeBuilder | undefined {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const [from, to] = [nodeOf.get(statement.from), nodeOf.get(statement.to)];
  if (from === undefined || to === undefined) return undefined;
  const edge = createEdgeBuilder(statement, from.key, to.key);
  const same = edges.get(edge.key) ?? edge;
  edges.set(same.key, same);
  known.set(statement, same);
  return same;
}

function readInto(building: Building, document: StoredDocument): void {
  const { nodeOf, textNode, diagnostics } = building;
  const { id } = document;
  for (const stored of document.entities) {
    const node = nodeOf.get(stored.group);
    if (node === undefined) continue;
    addEntity(node, stored, id);
    if (stored.entity.id === ownEntity) textNode.set(id, node.key);
  }
  for (const { relation, statement } of document.relations) {
    const edge = edgeOf(building, statement);
    if (edge !== undefined) addRelation(edge, relation, id);
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

const inOrder = (diagnostics: readonly GraphDiagnostic[]): GraphDiagnostic[] =>
  diagnostics
    .map((diagnostic) => ({ diagnostic, text: JSON.stringify(diagnostic) }))
    .sort(byString(({ text }) => text))
    .map(({ diagnostic }) => diagnostic);

/** Makes the graph of a store whose groups are already known to be these nodes. Sorted by key throughout. */
export function materialize(
  store: Store,
  resolution: Resolution,
  found: readonly GraphDiagnostic[],
): SarabanGraph {
  const nodeOf = new Map<Group, NodeBuilder>();
  const nodes: NodeBuilder[] = [];
  for (const [component, key] of nodeKeys(componentsOf(resolution))) {
    const node = createNodeBuilder(key, component);
    nodes.push(node);
    for (const group of component) nodeOf.set(group, node);
  }
  nodes.sort(byString(({ key }) => key));
  const documents = [...store.documents.values()].sort(byString(({ id }) => id));
  const building: Building = {
    nodeOf,
    edgeOf: new Map(),
    edges: new Map(),
    textNode: new Map(),
    diagnostics: [...found],
  };
  for (const document of documents) readInto(building, document);

  for (const { a, b, reason } of resolution.joins) nodeOf.get(a)?.groupJoins.push({ a, b, reason });
  building.diagnostics.push(...openQuestions(resolution, (group) => nodeOf.get(group)?.key ?? group.key));

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
    diagnostics: inOrder(building.diagnostics),
  });
  return graph;
}
