import { classAt, SPACE } from "../characters.js";
import { startOf } from "../phrases.js";
import { sentences } from "../sentences.js";
import type { Source } from "../token-spans.js";
import { type RawDocument, spacesAt, wordAt } from "./raw-document.js";

/** No sentiment: not a number, so that nobody takes it for "neutral". */
const unknown = Number.NaN;

/** Gives the text that is being read, with the ends of its pieces. */
export type SourceOf = (raw: RawDocument) => Source;

/**
 * Finds sentences by the rules of `sentences`; winkNLP's automaton has nothing to do.
 *
 * @param sourceOf where the caller has the text; else it is put together from the tokens
 */
export function sentenceModel(sourceOf: SourceOf = sourceFrom): object {
  return {
    machines: [],
    transformers: [],
    setter: (_found: unknown, raw: RawDocument): void => setSentences(raw, sourceOf(raw)),
  };
}

function setSentences(raw: RawDocument, { text, ends }: Source): void {
  let first = 0;
  let token = 0;
  let piece = 0;
  for (const end of sentences(text, ends)) {
    for (; piece < ends.length && (ends[piece] as number) <= end; piece += 1) {
      if (classAt(text, startOf(ends, piece)) !== SPACE) token += 1;
    }
    // A text of nothing but spaces has a sentence and no token.
    if (token > first) raw.sentences.push([first, token - 1, 0, unknown]);
    first = token;
  }
  raw.document[3] = unknown;
}

function sourceFrom(raw: RawDocument): Source {
  const parts: string[] = [];
  const ends: number[] = [];
  let length = 0;
  for (let token = 0; token < raw.numOfTokens; token += 1) {
    for (const part of [spacesAt(raw, token), wordAt(raw, token)]) {
      if (part.length === 0) continue;
      parts.push(part);
      length += part.length;
      ends.push(length);
    }
  }
  return { text: parts.join(""), ends: Uint32Array.from(ends) };
}
