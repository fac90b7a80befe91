import { isCombining, isToneMark } from "../characters.js";
import { addEdit, applyEdits, editList, noEdits, type Step } from "./edits.js";

const CIRCLE = "\u0E4D";
const AA = "\u0E32";
const AM = "\u0E33";
const vowels = /[\u0E32\u0E33]/;

const clusters =
  /\u0E40\u0E40|[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+(?:[\u0E32\u0E33][\u0E33\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*)?|\u0E33[\u0E33\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+/g;

/**
 * Writes the marks of each consonant in one order: vowel, tone, others, none twice; a circle with aa, and a tone after am, as
 * tone and am (U+0E33); two e (U+0E40) as ae (U+0E41). The order is that of WTT 2.0 (input sequence checking for Thai).
 */
export const orderMarks = (text: string): Step => {
  if (!isSuspicious(text)) return { text, edits: noEdits };
  const edits = editList();
  for (const match of text.matchAll(clusters)) {
    const written = match[0];
    if (written.length === 1) continue;
    const ordered = written === "\u0E40\u0E40" ? "\u0E41" : orderCluster(written);
    if (ordered !== written) addEdit(edits, match.index, match.index + written.length, ordered);
  }
  return applyEdits(text, edits);
};

const orderCluster = (written: string): string => {
  const at = written.search(vowels);
  if (at < 0) return orderMarksOf(written);
  const before = written.slice(0, at);
  const after = written.slice(at + 1);
  // Marks after an aa that makes no am belong where they stand.
  if (written[at] === AA && !before.includes(CIRCLE)) return orderMarksOf(before) + AA + orderCluster(after);
  return orderMarksOf((before + after).replaceAll(CIRCLE, "").replaceAll(AM, "")) + AM;
};

/** Each mark once, vowels first, then tones, then the rest. */
const orderMarksOf = (written: string): string =>
  [...new Set(written)].sort((one, other) => rank(one) - rank(other)).join("");

const rank = (mark: string): number => {
  const code = mark.charCodeAt(0);
  if (isToneMark(code)) return 1;
  return code >= 0x0e4c ? 2 : 0;
};

/** A vowel above or below, or the mark that shortens. */
const isVowelMark = (code: number): boolean => isCombining(code) && code <= 0x0e47;

/** What a well-spelled text seldom has: marks out of order, a mark twice or a third one, a circle, anything after am, two e in a row. */
function isSuspicious(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0e40) {
      if (text.charCodeAt(at + 1) === code) return true;
    } else if (code === 0x0e33) {
      const next = text.charCodeAt(at + 1);
      if (next === code || isCombining(next)) return true;
    } else if (isCombining(code)) {
      if (code === 0x0e4d) return true;
      const next = text.charCodeAt(at + 1);
      if (!isCombining(next)) continue;
      if (next === code || isCombining(text.charCodeAt(at + 2))) return true;
      if (code >= 0x0e48 && isVowelMark(next)) return true;
      if (code >= 0x0e4c && isToneMark(next)) return true;
    }
  }
  return false;
}
