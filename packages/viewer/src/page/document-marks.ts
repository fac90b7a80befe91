import type { Places } from "../shared/page-data.js";
import type { App } from "./app.js";
import type { Marked } from "./segments.js";

/** All that is marked in one document. */
export interface DocumentMarks {
  readonly mentions: readonly (Marked & { readonly node: number })[];
  /** `fact` is the place of the edge in `facts`. */
  readonly clauses: readonly (Marked & { readonly fact: number })[];
  /** Edges stated in it, in the order of their clauses. */
  readonly facts: readonly number[];
}

function spansIn(places: Places, document: number): readonly Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < places.length; at += 3)
    if (places[at] === document) found.push({ start: places[at + 1] ?? 0, end: places[at + 2] ?? 0 });
  return found;
}

/** What is marked in a document, of what the filters of kinds and relations leave. */
export function marksOf({ model, state }: App, document: number): DocumentMarks {
  const hiddenKinds = new Set(state().hiddenKinds);
  const hiddenEdges = new Set(state().hiddenEdges);
  const mentions = model.data.nodes.flatMap(({ kind, places }, node) =>
    hiddenKinds.has(kind) ? [] : spansIn(places, document).map((span) => ({ ...span, node })),
  );
  const stated = model.data.edges
    .flatMap(({ kind, places }, edge) => {
      const spans = hiddenEdges.has(kind) ? [] : spansIn(places, document);
      return spans.length > 0 ? [{ edge, spans }] : [];
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || a.edge - b.edge);
  return {
    mentions,
    clauses: stated.flatMap(({ spans }, fact) => spans.map((span) => ({ ...span, fact }))),
    facts: stated.map(({ edge }) => edge),
  };
}
