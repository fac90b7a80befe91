import type { NodeKind, RelationKind, Span } from "@saraban/schema";

/** A mention in the normal text; mentions with one `entity` number name one thing. */
export interface RelatableMention extends Span {
  readonly kind: NodeKind;
  readonly entity: number;
}

/** A relation that the scorer proposes: `from` and `to` are entity numbers, `score` is its probability, 0–1. */
export interface ScoredRelation {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  readonly score: number;
  /** The clause it was read from, in the normal text. */
  readonly clause: Span;
}

/** Proposes relations between mentions of one document, by the words around and between them. */
export function relatePairs(
  text: string,
  ends: Uint32Array,
  mentions: readonly RelatableMention[],
): ScoredRelation[] {
  void text;
  void ends;
  void mentions;
  return [];
}
