import { isCombining, isDependent, isLeadingVowel, isThaiConsonant } from "./characters.js";

const SILENCER = 0x0e4c;

/**
 * Says whether a word may end and another begin at an offset (UTF-16 units) inside Thai text: never before a mark or a
 * vowel that needs a consonant, never after a leading vowel, never before a consonant that is silenced (U+0E4C).
 */
export const isClusterEdge = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (isDependent(code) || isLeadingVowel(text.charCodeAt(at - 1))) return false;
  if (!isThaiConsonant(code)) return true;
  const next = text.charCodeAt(at + 1);
  return next !== SILENCER && !(isCombining(next) && text.charCodeAt(at + 2) === SILENCER);
};

/** The same for each offset of text[start, start + length) at once, 1 where a word may end: no letter is looked up more than once. */
export const markEdges = (text: string, start: number, length: number, edges: Uint8Array): void => {
  const end = start + length;
  let isAfterLeading = start > 0 && isLeadingVowel(text.charCodeAt(start - 1));
  let code = text.charCodeAt(start);
  let next = text.charCodeAt(start + 1);
  for (let at = start; at < end; at++) {
    const third = text.charCodeAt(at + 2);
    let isEdge = !isAfterLeading && !isDependent(code);
    if (isEdge && isThaiConsonant(code))
      isEdge = next !== SILENCER && !(third === SILENCER && isCombining(next));
    edges[at - start] = isEdge || at === 0 ? 1 : 0;
    isAfterLeading = isLeadingVowel(code);
    code = next;
    next = third;
  }
};
