import { type RawDocument, tokenSize } from "./raw-document.js";

const posShift = 20;

/** Parts of speech of function words, numbers and signs, from the lexicon alone; every other word is X. */
export function speechModel(): object {
  return { machines: [], transformers: [], updater: keep, setter: setPartsOfSpeech };
}

function keep(): void {}

function setPartsOfSpeech(raw: RawDocument, tags: readonly number[]): void {
  tags.forEach((tag, token) => {
    raw.tokens[token * tokenSize + 2] = tag << posShift;
  });
}
