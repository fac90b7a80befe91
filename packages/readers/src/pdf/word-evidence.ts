import { orderMarks, withoutPrivateUse } from "../repair/thai-mendings.js";
import { AROUND, wordOver } from "../repair/word-over.js";
import type { Glyph } from "./glyphs.js";
import { isUnnamed } from "./is-unnamed.js";

const isThai = (text: string): boolean => /^[\u0E01-\u0E4E]+$/.test(text);

/** A character of a line. */
export interface Place {
  readonly glyphs: readonly Glyph[];
  readonly index: number;
}

/** What stands around a place, up to what is no Thai or not named. */
export function textAround(
  { glyphs, index }: Place,
  named: ReadonlyMap<string, string>,
): readonly [string, string] {
  const nameOf = (glyph: Glyph): string => {
    const name = named.get(glyph.key) ?? (isUnnamed(glyph) ? "\n" : withoutPrivateUse(glyph.text));
    return isThai(name) ? name : "\n";
  };
  const part = (from: number, to: number): string => glyphs.slice(Math.max(0, from), to).map(nameOf).join("");
  const before = part(index - AROUND, index)
    .split("\n")
    .at(-1);
  const after = part(index + 1, index + 1 + AROUND).split("\n")[0];
  return [before ?? "", after ?? ""];
}

/** The circle of a sara am and its foot are drawn as two, a tone before or between. */
const joinSaraAm = (text: string): string =>
  text.replace(/([\u0E48-\u0E4B]?)[\u0E33\u0E4D]([\u0E48-\u0E4B]?)\u0E32/g, "$1$2\u0E33");

interface Made {
  readonly letter: string;
  /** At each place, what then stands there. */
  readonly texts: readonly string[];
  /** At each place, how good a word it makes: 1 for one of three letters, more for longer ones, 0 for none. */
  readonly words: readonly number[];
}

function make(letter: string, around: readonly (readonly [string, string])[]): Made {
  const texts: string[] = [];
  const words: number[] = [];
  for (const [before, after] of around) {
    const text = joinSaraAm(orderMarks(before + letter + after));
    // No letter bears a mark twice.
    const isDouble = before.endsWith(letter) || after.startsWith(letter);
    // What stands before may have become shorter.
    const at = Math.min(joinSaraAm(orderMarks(before)).length, text.length - 1);
    const length = isDouble ? 0 : wordOver(text, Math.max(0, at));
    texts.push(text);
    words.push(length === 0 ? 0 : Math.min(4, length - 2));
  }
  return { letter, texts, words };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const places = (numbers: readonly number[]): number => numbers.filter((one) => one > 0).length;

/** The letter that the words at its places decide for: nothing where they do not. */
export function decide(
  around: readonly (readonly [string, string])[],
  said: string | undefined,
  candidates: readonly string[],
): string | undefined {
  const now = said === undefined ? [] : make(said, around).words;
  if (said !== undefined && (places(now) > around.length * 0.75 || around.length < 2)) return undefined;
  const scored = candidates.map((letter) => make(letter, around)).sort((a, b) => sum(b.words) - sum(a.words));
  const best = scored[0];
  if (!best || best.letter === said) return undefined;
  // Where two come to the same spelling they do not compete.
  const against = scored
    .filter((one) => one !== best && one.letter !== said)
    .map(({ words, texts }) => sum(words.filter((_one, index) => texts[index] !== best.texts[index])));
  // Places where no letter makes a word (names, or other signs not yet named) say nothing.
  const telling = around.filter((_one, index) => scored.some(({ words }) => (words[index] ?? 0) > 0)).length;
  const isMost = telling > 0 && places(best.words) >= telling * 0.5;
  const isClear = sum(best.words) >= Math.max(0, ...against) * 1.7;
  const isBetter = said === undefined || (places(best.words) >= 2 && sum(best.words) >= sum(now) * 1.7);
  return isMost && isClear && isBetter ? best.letter : undefined;
}
