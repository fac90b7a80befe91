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
