import { unwrap } from "../unwrap/unwrap.js";
import { arabicDigits } from "./arabic-digits.js";
import { composeMaps } from "./compose.js";
import type { Step } from "./edits.js";
import {
  identityMap,
  mapOfEdits,
  type OffsetMap,
  type Span,
  spanToNormal,
  spanToSource,
} from "./offset-map.js";
import { orderMarks } from "./order-marks.js";
import { removeInvisible } from "./remove-invisible.js";
import { squeezeSpaces } from "./squeeze-spaces.js";
import { unifyLines } from "./unify-lines.js";
import { unifySpaces } from "./unify-spaces.js";

/** A text in its normal spelling, with the way back to the one that was given; offsets are UTF-16 units. */
export type NormalText = {
  readonly source: string;
  readonly text: string;
  /** Where both differ in length; substitutions of one unit for another are not listed. */
  readonly edits: OffsetMap;
  /** The range of the source that a range of `text` was read from; never begins or ends with what was taken out. */
  readonly toSource: (span: Span) => Span;
  /** The range of `text` that a range of the source reads as. */
  readonly toNormal: (span: Span) => Span;
};

/** The steps that spell; the order counts. */
const steps: readonly ((text: string) => Step)[] = [
  removeInvisible,
  unifySpaces,
  orderMarks,
  arabicDigits,
  squeezeSpaces,
];

/** Lines are joined anew where joining some has made room for more; this often at most. */
const ROUNDS = 8;

/** Writes a text in its normal spelling and remembers, edit by edit, how it was written. Never throws; linear in the text. */
export const normalize = (source: string): NormalText => {
  let text = source;
  let edits = identityMap;
  const take = (made: Step): boolean => {
    text = made.text;
    if (made.edits.starts.length === 0) return false;
    edits = composeMaps(edits, mapOfEdits(made.edits));
    return true;
  };
  take(unifyLines(text));
  // A text in which nothing was joined, and that no step has changed since, need not be looked through again.
  const unjoined = take(unwrap(text)) ? undefined : text;
  for (let round = 0; round < ROUNDS; round++) {
    for (const step of steps) take(step(text));
    if (text === unjoined || !take(unwrap(text))) break;
  }
  return {
    source,
    text,
    edits,
    toSource: (span) => spanToSource(edits, span),
    toNormal: (span) => spanToNormal(edits, span),
  };
};
