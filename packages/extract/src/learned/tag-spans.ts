import type { NodeKind } from "@saraban/schema";

/** A stretch of the normal text that the tagger proposes as a name of `kind`; `score` is its probability, 0–1. */
export interface TaggedSpan {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * Proposes the names in a normal text, in text order; spans of one layer (Person and Agency; Meeting, Policy and
 * Document) never overlap each other, spans of different layers may nest.
 *
 * @param text normal text (as `normalize` of @saraban/thai gives it)
 * @param ends token ends, ascending UTF-16 offsets that together cover `text`
 * @param marks one word of gazetteer flags a token (see `markTokens`)
 */
export function tagSpans(text: string, ends: Uint32Array, marks?: Uint32Array): TaggedSpan[] {
  void text;
  void ends;
  void marks;
  return [];
}
