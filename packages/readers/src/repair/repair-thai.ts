import { type Mended, type Mending, mend } from "./mend.js";
import { spacedLetters } from "./spaced-letters.js";
import { thaiMendings } from "./thai-mendings.js";

/**
 * A tone seen twice over a letter before sara aa: two signs were there, and the one Thai spelling with two is tone and sara
 * am, whose circle was taken for the tone.
 */
const doubledTone: Mending = {
  rule: "thai/doubled-tone",
  pattern: /([\u0E48-\u0E4B])\1\u0E32/g,
  replace: (_found, tone) => `${tone}\u0E33`,
};

/** Mends what a scan was recognized as: all that is mended in Thai, and what OCR alone does. */
export const repairRecognized = (text: string): Mended =>
  repairThai(mend({ text, repairs: [] }, doubledTone));

/** Mends what is certainly broken in Thai text from a PDF; every change is recorded, nothing is guessed. */
export const repairThai = (given: Mended): Mended =>
  [spacedLetters, ...thaiMendings].reduce<Mended>(mend, given);
