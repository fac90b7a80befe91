import { byString } from "../compare.js";
import type { GraphEdge } from "../graph-types.js";
import { type EdgeRecord, edgeKey, edgeKeyParts, finishEdge, mentionsEdge } from "./edge-record.js";
import { findSpeakers, newNames } from "./name-nodes.js";
import { finishNode, type NodeRecord } from "./node-record.js";
import { addTo, edgeId, type Projection, textNode } from "./projection.js";
import { markQuestions, tellConflicts, tellQuestions } from "./questions.js";
import { refreshLists } from "./refresh-lists.js";
import { itemsIn } from "./sorted-items.js";

/** Takes a node out of the graph, and says that its edges are to be drawn anew. */
function erase(projection: Projection, node: NodeRecord): void {
  const { graph, byKey, edges, dirty } = projection;
  graph.forEachEdge(node.key, (key, { kind, evidence }, source, target) => {
    if (kind === "MENTIONS") {
      const other = byKey.get(target);
      if (other !== undefined) for (const { document } of evidence) addTo(dirty.nodesOf, document, other);
      return;
    }
    const [, , , role] = edgeKeyParts(key);
    const [from, to] = [byKey.get(source), byKey.get(target)];
    const edge = from && to && edges.get(`${kind} ${from.number} ${to.number} ${role}`);
    if (edge === undefined) return;
    edge.key = "";
    dirty.edges.add(edge);
  });
  graph.dropNode(node.key);
  byKey.delete(node.key);
  node.key = "";
}

function drawNodes(projection: Projection): void {
  const { graph, byKey, dirty } = projection;
  const names = newNames(projection);
  const gone = [...dirty.nodes].filter((node) => node.groups.size === 0 && node.key !== "");
  const renamed = [...names.keys()].filter((node) => node.key !== "");
  // Edges of those that go are found by the keys of all others: first all edges, then the nodes.
  for (const node of [...gone, ...renamed]) erase(projection, node);
  for (const node of gone) tellConflicts(projection, node);
  for (const [node, key] of names) {
    node.key = key;
    byKey.set(key, node);
    dirty.nodes.add(node);
    markQuestions(projection, node.groups);
  }
  const drawn = [...dirty.nodes].filter(({ groups }) => groups.size > 0);
  for (const node of drawn.sort(byString(({ key }) => key))) {
    const built = finishNode(node);
    if (graph.hasNode(node.key)) graph.replaceNodeAttributes(node.key, built.attributes);
    else graph.addNode(node.key, built.attributes);
    tellConflicts(projection, node, built);
  }
}

interface Drawn {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly attributes: GraphEdge;
}

function drawEdge(projection: Projection, edge: EdgeRecord, add: (edge: Drawn) => void): void {
  const { graph, edges } = projection;
  if (edge.times === 0) {
    if (edge.key !== "") graph.dropEdge(edge.key);
    edge.key = "";
    edges.delete(edgeId(edge));
    return;
  }
  if (edge.key !== "") graph.replaceEdgeAttributes(edge.key, finishEdge(edge));
  else {
    edge.key = edgeKey(edge.kind, edge.from.key, edge.to.key, edge.role);
    add({ key: edge.key, from: edge.from.key, to: edge.to.key, attributes: finishEdge(edge) });
  }
}

function drawMentions(projection: Projection, add: (edge: Drawn) => void): void {
  const { graph, dirty } = projection;
  const pairs = new Map<NodeRecord, Set<NodeRecord>>();
  for (const [id, nodes] of dirty.nodesOf) {
    const text = textNode(projection, id);
    if (text !== undefined) for (const node of nodes) if (node !== text) addTo(pairs, text, node);
  }
  for (const [text, nodes] of pairs) {
    for (const node of nodes) {
      if (node.key === "") continue;
      const key = edgeKey("MENTIONS", text.key, node.key, "");
      const attributes = mentionsEdge(node, text.texts);
      const isThere = graph.hasEdge(key);
      if (attributes === undefined) {
        if (isThere) graph.dropEdge(key);
      } else if (isThere) graph.replaceEdgeAttributes(key, attributes);
      else add({ key, from: text.key, to: node.key, attributes });
    }
  }
}

/** Draws all that has changed since the last time: the graph then is as if it had been drawn of the store at once. */
export function draw(projection: Projection): void {
  const { graph, dirty, documents, diagnostics } = projection;
  refreshLists(projection);
  findSpeakers(projection);
  drawNodes(projection);
  const added: Drawn[] = [];
  const add = (edge: Drawn): void => void added.push(edge);
  for (const edge of dirty.edges) drawEdge(projection, edge, add);
  drawMentions(projection, add);
  for (const { key, from, to, attributes } of added.sort(byString((edge) => edge.key)))
    graph.addDirectedEdgeWithKey(key, from, to, attributes);
  tellQuestions(projection);
  // Read from where they are kept, when they are read.
  graph.replaceAttributes({
    version: 1,
    get documents() {
      return itemsIn(documents);
    },
    get diagnostics() {
      return itemsIn(diagnostics);
    },
  });
  for (const set of Object.values(dirty)) set.clear();
}
