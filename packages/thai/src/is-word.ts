import { dictionary, labelOf } from "./dictionary.js";

/** Says whether a text is, as a whole, one word of the dictionary. */
export const isWord = (text: string): boolean => wordCost(text) > 0;

/** The cost class (1 common to 7 rare) of a text that is one word of the dictionary, else 0. */
const wordCost = (text: string): number => {
  const slots = dictionary();
  let slot = slots[0] ?? 0;
  for (let at = 0; at < text.length; at++) {
    const label = labelOf(text.charCodeAt(at));
    slot = label === 0 ? 0 : (slots[(slot >>> 10) + label] ?? 0);
    if (label === 0 || (slot & 127) !== label) return 0;
  }
  return text.length === 0 ? 0 : (slot >>> 7) & 7;
};
