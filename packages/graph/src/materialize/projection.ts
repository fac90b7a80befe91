import { MultiDirectedGraph } from "graphology";
import type { GraphDiagnostic, GraphEdge, GraphInfo, GraphNode, SarabanGraph } from "../graph-types.js";
import type { OpenQuestion, Refusal } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import type { Statement } from "../store/statement.js";
import type { Store } from "../store/store.js";
import { createEdgeRecord, type EdgeRecord } from "./edge-record.js";
import { createNodeRecord, type NodeRecord } from "./node-record.js";
import { createSortedItems, type SortedItems } from "./sorted-items.js";

/** What has changed since the graph was last drawn. */
interface Dirty {
  readonly nodes: Set<NodeRecord>;
  readonly edges: Set<EdgeRecord>;
  /** Of documents, the nodes and the edges in whose lists they must be written anew. */
  readonly nodesOf: Map<string, Set<NodeRecord>>;
  readonly edgesOf: Map<string, Set<EdgeRecord>>;
  /** Names that are to be given out anew. */
  readonly plains: Set<string>;
  /** Groups whose open questions are to be told anew. */
  readonly questions: Set<Group>;
}

/** What is asked of a group: who else it could be, and who it is not. */
export interface Questions {
  readonly open: OpenQuestion[];
  readonly refusals: Refusal[];
}

/** A store drawn as a graph, with all that is needed to draw a change of the store alone. */
export interface Projection {
  readonly store: Store;
  readonly graph: SarabanGraph;
  readonly nodeOf: Map<Group, NodeRecord>;
  readonly edgeOf: Map<Statement, EdgeRecord>;
  readonly edges: Map<string, EdgeRecord>;
  readonly byKey: Map<string, NodeRecord>;
  readonly byPlain: Map<string, Set<NodeRecord>>;
  /** The first document of groups that several name. */
  readonly firstOf: Map<Group, string>;
  readonly documents: SortedItems<GraphInfo["documents"][number]>;
  readonly diagnostics: SortedItems<GraphDiagnostic>;
  /** The keys of the diagnostics that a node or a group has there. */
  readonly told: Map<NodeRecord | Group, readonly string[]>;
  readonly questions: Map<Group, Questions>;
  /** Of a group, those whose questions name it. */
  readonly askers: Map<Group, Set<Group>>;
  /** The documents that are drawn, or are to be with the next change. */
  readonly drawn: Set<string>;
  readonly dirty: Dirty;
  readonly counters: { nodes: number };
}

export const createProjection = (store: Store): Projection => ({
  store,
  graph: new MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>(),
  nodeOf: new Map(),
  edgeOf: new Map(),
  edges: new Map(),
  byKey: new Map(),
  byPlain: new Map(),
  firstOf: new Map(),
  documents: createSortedItems(),
  diagnostics: createSortedItems(),
  told: new Map(),
  questions: new Map(),
  askers: new Map(),
  drawn: new Set(),
  dirty: {
    nodes: new Set(),
    edges: new Set(),
    nodesOf: new Map(),
    edgesOf: new Map(),
    plains: new Set(),
    questions: new Set(),
  },
  counters: { nodes: 0 },
});

/** Adds to the set of a key, which is made where there is none. */
export function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

export function removeFrom<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set?.delete(value) && set.size === 0) sets.delete(key);
}

export const newNode = (projection: Projection, speaker: Group): NodeRecord =>
  createNodeRecord(projection.counters.nodes++, speaker);

/** Says that what a document names is to be written anew on a node. */
export function markNode({ dirty }: Projection, node: NodeRecord, document: string): void {
  dirty.nodes.add(node);
  addTo(dirty.nodesOf, document, node);
}

export function markEdge({ dirty }: Projection, edge: EdgeRecord, document: string): void {
  dirty.edges.add(edge);
  addTo(dirty.edgesOf, document, edge);
}

const idOf = ({ kind, role }: Statement, from: NodeRecord, to: NodeRecord): string =>
  `${kind} ${from.number} ${to.number} ${role}`;

export const edgeId = ({ kind, from, to, role }: EdgeRecord): string =>
  `${kind} ${from.number} ${to.number} ${role}`;

/** The edge that a statement is; statements of groups that are one node are one edge. */
export function edgeFor(projection: Projection, statement: Statement): EdgeRecord | undefined {
  const before = projection.edgeOf.get(statement);
  if (before !== undefined) return before;
  const [from, to] = [projection.nodeOf.get(statement.from), projection.nodeOf.get(statement.to)];
  if (from === undefined || to === undefined) return undefined;
  const id = idOf(statement, from, to);
  const edge = projection.edges.get(id) ?? createEdgeRecord(statement.kind, from, to, statement.role);
  projection.edges.set(id, edge);
  projection.edgeOf.set(statement, edge);
  return edge;
}

/** The node that a document is, itself. */
export function textNode({ store, nodeOf }: Projection, id: string): NodeRecord | undefined {
  const own = store.documents.get(id)?.entities.find((entity) => entity.id === "D0");
  return own === undefined ? undefined : nodeOf.get(own.group);
}
