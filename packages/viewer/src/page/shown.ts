import { edgeDocuments, type Model } from "./model.js";
import type { State } from "./state.js";

/** What the filters leave. */
export interface Shown {
  readonly nodes: ReadonlySet<number>;
  readonly edges: readonly number[];
  /** Documents that the filters leave. */
  readonly documents: ReadonlySet<number>;
}

/** Whether a date lies in a span of months; a date of a whole year does if any of its months does. */
export function isWithin(
  date: string | undefined,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  const precision = Math.min(7, date.length);
  return (
    (from === undefined || date.slice(0, precision) >= from.slice(0, precision)) &&
    (to === undefined || date.slice(0, precision) <= to.slice(0, precision))
  );
}

/** Applies the filters of kind, relation, document and time: a thing is left where a document that is left says so. */
export function shownOf(model: Model, state: State): Shown {
  const { data } = model;
  const documents = new Set<number>();
  for (const [index, { id, date }] of data.documents.entries())
    if ((state.only === undefined || state.only === id) && isWithin(date, state.from, state.to))
      documents.add(index);
  const all = documents.size === data.documents.length;
  const isLeft = (of: ReadonlySet<number>): boolean => {
    for (const document of of) if (documents.has(document)) return true;
    return false;
  };
  const hiddenKinds = new Set(state.hiddenKinds);
  const hiddenEdges = new Set(state.hiddenEdges);
  const nodes = new Set<number>();
  const edges: number[] = [];
  const facts: number[] = [];
  for (const [index, edge] of data.edges.entries()) if (all || isLeft(edgeDocuments(edge))) facts.push(index);
  for (const [index, { kind }] of data.nodes.entries())
    if (!hiddenKinds.has(kind) && (all || isLeft(model.documentsOf[index] ?? new Set()))) nodes.add(index);
  // What a fact that is left speaks of is left too, though the document names it in no place of its own.
  for (const index of facts) {
    const edge = data.edges[index];
    if (!edge) continue;
    for (const end of [edge.from, edge.to]) if (!hiddenKinds.has(data.nodes[end]?.kind ?? "")) nodes.add(end);
    if (!hiddenEdges.has(edge.kind) && nodes.has(edge.from) && nodes.has(edge.to)) edges.push(index);
  }
  return { nodes, edges, documents };
}

/** The nodes within some steps of one, over the edges shown. */
export function around(model: Model, shown: Shown, node: number, steps: number): ReadonlyMap<number, number> {
  const left = new Set(shown.edges);
  const distance = new Map([[node, 0]]);
  let border = [node];
  for (let step = 1; step <= steps; step += 1) {
    const next: number[] = [];
    for (const one of border)
      for (const index of model.edgesOf[one] ?? []) {
        const edge = model.data.edges[index];
        if (!edge || !left.has(index)) continue;
        const other = edge.from === one ? edge.to : edge.from;
        if (distance.has(other)) continue;
        distance.set(other, step);
        next.push(other);
      }
    border = next;
  }
  return distance;
}
