import { machine } from "./machine.js";
import { type RawDocument, tokenSize } from "./raw-document.js";

const negated = 2 ** 31;

/** Flags what a negating word negates: the words after it up to the next space, sign or sentence end. */
export function negationModel(): object {
  return { machines: [machine([])], setter: setNegation };
}

function setNegation(_found: unknown, raw: RawDocument): void {
  for (const sentence of raw.sentences) {
    let inScope = false;
    for (let token = sentence[0] as number; token <= (sentence[1] as number); token += 1) {
      const at = token * tokenSize;
      const word = raw.tokens[at] as number;
      if (raw.tokens[at + 1] !== 0 || raw.cache.property(word, "tokenType") !== "word") inScope = false;
      if (raw.cache.property(word, "negates") === 1) {
        inScope = true;
        sentence[2] = 1;
        raw.document[2] = 1;
      } else if (inScope) raw.tokens[at + 3] = negated;
    }
  }
}
