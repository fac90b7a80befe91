import { type Mended, type Mending, mend } from "./mend.js";
import { repairThai } from "./repair-thai.js";
import { AROUND, wordOver } from "./word-over.js";

/**
 * A tone seen twice over a letter before sara aa: two signs were there, and the one Thai spelling with two is tone and sara
 * am, whose circle was taken for the tone.
 */
const doubledTone: Mending = {
  rule: "thai/doubled-tone",
  pattern: /([\u0E48-\u0E4B])\1\u0E32/g,
  replace: (_found, tone) => `${tone}\u0E33`,
};

/** Letters of a word that decides: shorter ones stand by chance within others. */
const DECIDES = 5;

/** A circle that was not seen: with it there is a long word, and without it none nearly as long. */
function lostCircles(text: string): Mended {
  const letters = text.split("");
  const part = (from: number, to: number): string => letters.slice(from, to).join("");
  const repairs: Mended["repairs"][number][] = [];
  for (const { index } of text.matchAll(/(?<=[\u0E01-\u0E2E][\u0E48-\u0E4B]?)\u0E32/g)) {
    const [from, to] = [Math.max(0, index - AROUND), index + AROUND];
    const before = part(from, to);
    const after = `${part(from, index)}\u0E33${part(index + 1, to)}`;
    const length = wordOver(after, index - from);
    if (length < DECIDES || wordOver(before, index - from) > length - 2) continue;
    letters[index] = "\u0E33";
    repairs.push({ start: index, end: index + 1, was: "\u0E32", rule: "thai/lost-circle-word" });
  }
  return { text: letters.join(""), repairs };
}

/** Mends what a scan was recognized as: all that is mended in Thai, and what OCR alone does. */
export function repairRecognized(text: string): Mended {
  const mended = repairThai(mend({ text, repairs: [] }, doubledTone));
  const { text: whole, repairs } = lostCircles(mended.text);
  return { text: whole, repairs: [...mended.repairs, ...repairs].sort((a, b) => a.start - b.start) };
}
