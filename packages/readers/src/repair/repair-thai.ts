import { type Mended, mend } from "./mend.js";
import { spacedLetters } from "./spaced-letters.js";
import { thaiMendings } from "./thai-mendings.js";

/** Mends what is certainly broken in Thai text from a PDF; every change is recorded, nothing is guessed. */
export const repairThai = (given: Mended): Mended =>
  [spacedLetters, ...thaiMendings].reduce<Mended>(mend, given);
