import type { Extraction, NodeKind } from "@saraban/schema";
import type { GraphDiagnostic, SarabanGraph } from "../graph-types.js";
import { contribute, withdraw } from "../materialize/contribute.js";
import { draw } from "../materialize/draw.js";
import { noteComing, noteGoing } from "../materialize/first-documents.js";
import { addTo, createProjection, type Projection } from "../materialize/projection.js";
import { setQuestions } from "../materialize/questions.js";
import { putItem, takeItem } from "../materialize/sorted-items.js";
import { type Undecided, undecided } from "../resolve/decide.js";
import { digest } from "../store/digest.js";
import { enter, leave } from "../store/enter.js";
import type { Group } from "../store/group.js";
import { createStore, type StoreOptions } from "../store/store.js";
import type { StoredDocument } from "../store/stored-document.js";
import { sizeOf } from "../store/tally.js";
import { createLiveParts, type LiveParts } from "./live-kind.js";
import { besides, settleKind } from "./settle-kind.js";

/** A graph that documents are added to and taken from. `graph` is read, never changed, by whoever has it. */
export interface LiveGraph {
  readonly graph: SarabanGraph;
  readonly parts: LiveParts;
  /** Keys of the diagnostics about decisions. */
  undecided: readonly string[];
}

function tellUndecided(live: LiveGraph): void {
  const { projection, decided } = live.parts;
  const { decisions } = projection.store;
  if (decisions.length === 0) return;
  for (const key of live.undecided) takeItem(projection.diagnostics, key);
  const found = undecided(decisions, [...decided]).map(
    ({ code, message }: Undecided): GraphDiagnostic => ({ severity: "warning", code, message }),
  );
  live.undecided = found.map((diagnostic) => JSON.stringify(diagnostic));
  for (const [i, diagnostic] of found.entries())
    putItem(projection.diagnostics, live.undecided[i] ?? "", diagnostic);
}

/** Takes a group that no document names any more from its node. */
function bury(projection: Projection, group: Group): void {
  const { nodeOf, dirty } = projection;
  const node = nodeOf.get(group);
  if (node !== undefined) {
    node.groups.delete(group);
    node.groupJoins.delete(group);
    dirty.nodes.add(node);
  }
  nodeOf.delete(group);
  setQuestions(projection, [group], { joins: [], open: [], refusals: [] });
}

/** Resolves and draws what documents that have left and come bear on. */
function change(live: LiveGraph, left: readonly StoredDocument[], come: readonly Extraction[]): void {
  const {
    parts,
    parts: { projection },
  } = live;
  const { store, edgeOf, firstOf } = projection;
  const touched = new Map<NodeKind, Set<Group>>();
  for (const document of left) {
    withdraw(projection, document);
    leave(store, document);
    for (const { statement } of document.relations) if (statement.times === 0) edgeOf.delete(statement);
    for (const { group } of document.entities) addTo(touched, group.kind, group);
  }
  const entered = come.map((extraction) => enter(store, extraction));
  for (const { entities } of entered) for (const { group } of entities) addTo(touched, group.kind, group);
  for (const groups of touched.values())
    for (const group of groups) if (sizeOf(group.documents) === 0) bury(projection, group);
  for (const { id, entities } of left) for (const { group } of entities) noteGoing(projection, group, id);
  if (projection.drawn.size > 0)
    for (const { id, entities } of entered)
      for (const { group } of entities) noteComing(projection, group, id);
  const documents = [...left, ...entered];
  const near = new Map<NodeKind, Set<Group>>();
  for (const kind of parts.kinds) {
    const moved = settleKind(
      parts,
      kind,
      touched.get(kind.kind) ?? new Set(),
      near.get(kind.kind) ?? new Set(),
      documents,
    );
    for (const group of moved) for (const other of besides(group)) addTo(near, other.kind, other);
  }
  for (const document of entered) contribute(projection, document);
  tellUndecided(live);
  draw(projection);
  for (const groups of touched.values())
    for (const group of groups) if (sizeOf(group.documents) === 0) firstOf.delete(group);
}

/**
 * A graph that grows and shrinks document by document. Adding or removing one changes in the graph what that document
 * touches and nothing else; the graph is at any time what `toGraph` makes of the documents that are in it.
 */
export function liveGraph(extractions: Iterable<Extraction> = [], options: StoreOptions = {}): LiveGraph {
  const projection = createProjection(createStore(options));
  const live: LiveGraph = { graph: projection.graph, parts: createLiveParts(projection), undecided: [] };
  const kept = new Map<string, Extraction>();
  for (const extraction of extractions) kept.set(extraction.document.id, extraction);
  change(
    live,
    [],
    [...kept.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
  );
  return live;
}

/**
 * Adds an extraction, in the place of an earlier one of the same document id. Returns whether anything changed: `false`
 * where the very same extraction is there already.
 */
export function addToGraph(live: LiveGraph, extraction: Extraction): boolean {
  const earlier = live.parts.projection.store.documents.get(extraction.document.id);
  if (earlier?.digest === digest(extraction)) return false;
  change(live, earlier === undefined ? [] : [earlier], [extraction]);
  return true;
}

/** Takes a document out again. Returns whether it was there. */
export function removeFromGraph(live: LiveGraph, id: string): boolean {
  const document = live.parts.projection.store.documents.get(id);
  if (document === undefined) return false;
  change(live, [document], []);
  return true;
}
