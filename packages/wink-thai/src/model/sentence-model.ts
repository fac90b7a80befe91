import { sentences } from "../sentences.js";
import { machine } from "./machine.js";
import { type RawDocument, spacesAt, wordAt } from "./read-document.js";

/** Finds sentences in what winkNLP has read, by the rules of `sentences`; its automaton has nothing to do. */
export function sentenceModel(): object {
  return { machines: [machine([])], transformers: [], setter: setSentences };
}

function setSentences(_found: unknown, raw: RawDocument): void {
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
  addSentences(raw, parts.join(""), Uint32Array.from(ends));
}

function addSentences(raw: RawDocument, text: string, ends: Uint32Array): void {
  let first = 0;
  let offset = 0;
  let token = 0;
  for (const end of sentences(text, ends)) {
    while (token < raw.numOfTokens && offset < end) {
      offset += spacesAt(raw, token).length + wordAt(raw, token).length;
      if (offset <= end) token += 1;
    }
    raw.sentences.push([first, token - 1, 0, Number.NaN]);
    first = token;
  }
}
