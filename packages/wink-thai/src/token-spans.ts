import type { Document } from "wink-nlp";
import { classAt, SPACE } from "./characters.js";
import { WinkThaiError } from "./error.js";
import { startOf } from "./phrases.js";

/** What a document was read from. */
export interface Source {
  readonly text: string;
  readonly ends: Uint32Array;
}

const sources = new WeakMap<Document, Source>();

export function keepSource(document: Document, source: Source): void {
  sources.set(document, source);
}

/**
 * The character offsets of a document's tokens in the text it was read from: start and end of token 0, of token 1 and so
 * on, UTF-16 offsets, half-open. `text.slice(spans[2 * i], spans[2 * i + 1])` is token i.
 *
 * @throws WinkThaiError `unknown-document` for a document that no `winkThai` reader read
 */
export function tokenSpans(document: Document): Uint32Array {
  const { text, ends } = sourceOf(document);
  const spans = new Uint32Array(2 * ends.length);
  let count = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const start = startOf(ends, index);
    if (classAt(text, start) === SPACE) continue;
    spans[count] = start;
    spans[count + 1] = ends[index] as number;
    count += 2;
  }
  return spans.slice(0, count);
}

function sourceOf(document: Document): Source {
  const source = sources.get(document);
  if (source === undefined)
    throw new WinkThaiError(
      "unknown-document",
      "tokenSpans knows only documents that a winkThai reader has read.",
    );
  return source;
}

/**
 * The characters that a run of tokens takes: `characterSpan(document, entity.out(its.span))`.
 *
 * @param tokens the first and the last token, as `its.span` gives them
 * @returns start and end, UTF-16 offsets into the text, half-open
 * @throws RangeError where the document has no such token
 */
export function characterSpan(document: Document, tokens: readonly number[]): [start: number, end: number] {
  const spans = tokenSpans(document);
  const [first = 0, last = 0] = tokens;
  const start = spans[2 * first];
  const end = spans[2 * last + 1];
  if (start === undefined || end === undefined)
    throw new RangeError(`The document has ${spans.length / 2} tokens, no tokens ${first} to ${last}.`);
  return [start, end];
}
