import { isWord } from "@saraban/thai";
import { orderMarks } from "../repair/thai-mendings.js";
import type { Glyph } from "./glyphs.js";

const marks = [..."\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E47\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E4D"];
/** Letters that take room: vowels first, then consonants. */
const letters = [
  ..."\u0E32\u0E30\u0E33\u0E40\u0E41\u0E42\u0E43\u0E44",
  ...Array.from({ length: 46 }, (_one, index) => String.fromCharCode(0x0e01 + index)),
];
/** Letters looked at on either side: words are hardly longer. */
const AROUND = 10;
/** Places looked at of one sign. */
const PLACES = 60;

const isThai = (text: string): boolean => /^[\u0E01-\u0E4E]+$/.test(text);
const takesNoRoom = ({ width, size }: Glyph): boolean => width < size * 0.02;
const isMark = (glyph: Glyph): boolean => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{1,3}$/.test(glyph.text);

/**
 * Whether the file does not say what a character is: it says nothing, or names one that cannot be: a digit or a sign that
 * takes no room, right where a mark would stand.
 */
export function isUnnamed(glyph: Glyph): boolean {
  const { text } = glyph;
  // What is no character of its own: controls, the replacement character, private use that Thai fonts do not share.
  if (text === "" || /^[\p{Cc}\uFFFD]/u.test(text) || /[\uE000-\uF6FF\uF71B-\uF8FF]/.test(text)) return true;
  // A whole sara am takes room: what takes none is its circle, or a tone that was taken for all of it.
  return takesNoRoom(glyph) && /^[\u0021-\u007E\u00A1-\u00FF]$|\u0E33/.test(text);
}

interface Place {
  readonly glyphs: readonly Glyph[];
  readonly index: number;
}

/** The length of the longest word of the dictionary over a place of a text; 0 where there is none of three letters. */
function wordOver(text: string, at: number): number {
  let longest = 0;
  for (let start = Math.max(0, at - AROUND); start <= at; start += 1)
    for (
      let end = Math.min(text.length, at + AROUND);
      end > at && end - start > Math.max(longest, 2);
      end -= 1
    )
      if (isWord(text.slice(start, end))) longest = end - start;
  return longest;
}

/** What stands around a place, up to what is no Thai or not named. */
function textAround({ glyphs, index }: Place, named: ReadonlyMap<string, string>): readonly [string, string] {
  const nameOf = (glyph: Glyph): string => {
    const name = named.get(glyph.key) ?? (isUnnamed(glyph) ? "\n" : glyph.text);
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

/** At each place, how good a word a letter makes: 1 for one of three letters, more for longer ones, 0 for none. */
const wordsMade = (letter: string, around: readonly (readonly [string, string])[]): readonly number[] =>
  around.map(([before, after]) => {
    // No letter bears a mark twice.
    if (before.endsWith(letter) || after.startsWith(letter)) return 0;
    const text = joinSaraAm(orderMarks(before + letter + after));
    const length = wordOver(text, Math.max(0, Math.min(before.length, text.length - 1)));
    return length === 0 ? 0 : Math.min(4, length - 2);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const places = (numbers: readonly number[]): number => numbers.filter((one) => one > 0).length;

/** The letter that the words at its places decide for: nothing where they do not. */
function decide(
  around: readonly (readonly [string, string])[],
  said: string | undefined,
  candidates: readonly string[],
): string | undefined {
  const now = said === undefined ? [] : wordsMade(said, around);
  if (said !== undefined && (places(now) > around.length * 0.75 || around.length < 2)) return undefined;
  const scored = candidates.map((letter) => ({ letter, made: wordsMade(letter, around) }));
  const [best, second] = scored.sort((a, b) => sum(b.made) - sum(a.made));
  if (!best || best.letter === said) return undefined;
  // Places where no letter makes a word (names, or other signs not yet named) say nothing.
  const telling = around.filter((_one, index) => scored.some(({ made }) => (made[index] ?? 0) > 0)).length;
  const isMost = telling > 0 && places(best.made) >= telling * 0.5;
  const isClear = sum(best.made) >= sum(second?.made ?? []) * 1.7 || second?.letter === said;
  const isBetter = said === undefined || (places(best.made) >= 2 && sum(best.made) >= sum(now) * 1.7);
  return isMost && isClear && isBetter ? best.letter : undefined;
}

/**
 * Finds out what characters are that the file does not name, or names wrongly. The same sign of the same font is the same
 * character wherever it stands, so the words of the whole file decide: one must make words in most places, every other in
 * far fewer, else it stays as it is. Makers of PDFs forget the shifted forms of Thai marks, and mix up two on one letter.
 */
export function nameMarks(lines: readonly (readonly Glyph[])[]): ReadonlyMap<string, string> {
  const placesOf = new Map<string, Place[]>();
  for (const glyphs of lines)
    for (const [index, glyph] of glyphs.entries()) {
      if (!isUnnamed(glyph) && !(isMark(glyph) && takesNoRoom(glyph))) continue;
      const list = placesOf.get(glyph.key);
      if (!list) placesOf.set(glyph.key, [{ glyphs, index }]);
      else if (list.length < PLACES) list.push({ glyphs, index });
    }
  const named = new Map<string, string>();
  const most = [...placesOf].sort(([, a], [, b]) => b.length - a.length);
  // What one sign is helps to tell the next.
  for (let round = 0; round < 3; round += 1) {
    const before = named.size;
    for (const [key, of] of most) {
      const glyph = of[0]?.glyphs[of[0].index];
      if (!glyph || named.has(key)) continue;
      // Beside another sign that is not named yet, words are cut short and tell little.
      const isOpen = ({ glyphs, index }: Place): boolean =>
        [glyphs[index - 1], glyphs[index + 1]].every(
          (beside) => beside === undefined || named.has(beside.key) || !isUnnamed(beside),
        );
      const open = of.filter(isOpen);
      const around = (open.length >= 2 ? open : of).map((place) => textAround(place, named));
      const said = isUnnamed(glyph) ? undefined : glyph.text;
      const letter = decide(around, said, takesNoRoom(glyph) ? marks : letters);
      if (letter !== undefined) named.set(key, letter);
    }
    if (named.size === before) break;
  }
  return named;
}
