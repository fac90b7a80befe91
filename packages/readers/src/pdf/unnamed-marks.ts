import type { Glyph } from "./glyphs.js";
import { isUnnamed, takesNoRoom } from "./is-unnamed.js";
import { alikeOutline, type Outline, sameOutline } from "./outline.js";
import { decide, type Place, textAround } from "./word-evidence.js";

const singles = [..."\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E47\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E4D"];
/** Some fonts draw the circle of a sara am and the tone over it as one. */
const doubles = [..."\u0E48\u0E49\u0E4A\u0E4B"].map((tone) => `\u0E4D${tone}`);
const marks = [...singles, ...doubles];
/** Letters that take room: vowels first, then consonants. */
const letters = [
  ..."\u0E32\u0E30\u0E33\u0E40\u0E41\u0E42\u0E43\u0E44",
  ...Array.from({ length: 46 }, (_one, index) => String.fromCharCode(0x0e01 + index)),
];
/** Places looked at of one sign. */
const PLACES = 60;

const isMark = (glyph: Glyph): boolean => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{1,3}$/.test(glyph.text);

/** Signs of one form: the same font draws them alike, at whatever height. */
interface Group {
  readonly keys: Set<string>;
  readonly outline: Outline | undefined;
  readonly places: Place[];
  readonly isOver: boolean;
  /** How often the file calls it what. */
  readonly said: Map<string, number>;
}

const fontOf = (key: string): string => key.slice(0, key.lastIndexOf(" "));

function groupsOf(
  lines: readonly (readonly Glyph[])[],
  outlines: ReadonlyMap<string, Outline>,
): readonly Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const groupOf = (glyph: Glyph): Group => {
    const known = byKey.get(glyph.key);
    if (known) return known;
    const outline = outlines.get(glyph.key);
    const isOver = takesNoRoom(glyph);
    const alike = groups.find(
      (group) =>
        outline !== undefined &&
        group.outline !== undefined &&
        group.isOver === isOver &&
        [...group.keys].some((key) => fontOf(key) === fontOf(glyph.key)) &&
        sameOutline(group.outline, outline),
    );
    const group = alike ?? { keys: new Set(), outline, places: [], isOver, said: new Map() };
    if (!alike) groups.push(group);
    group.keys.add(glyph.key);
    byKey.set(glyph.key, group);
    return group;
  };
  for (const glyphs of lines)
    for (const [index, glyph] of glyphs.entries()) {
      const unnamed = isUnnamed(glyph);
      if (!unnamed && !(isMark(glyph) && takesNoRoom(glyph))) continue;
      const { places, said } = groupOf(glyph);
      if (!unnamed) said.set(glyph.text, (said.get(glyph.text) ?? 0) + 1);
      if (places.length < PLACES) places.push({ glyphs, index });
    }
  return groups.sort((a, b) => b.places.length - a.places.length);
}

/** What the file calls a sign, most often. */
const saidOf = ({ said }: Group): string | undefined => [...said].sort(([, a], [, b]) => b - a)[0]?.[0];

/** The sign that the file took for `letter` where it mixed up two marks on one letter: it stands beside the other only. */
function swapped(group: Group, groups: readonly Group[], letter: string): Group | undefined {
  if (group.said.size === 0) return undefined;
  return groups.find((other) => {
    if (other === group || saidOf(other) !== letter) return false;
    const beside = other.places.filter(({ glyphs, index }) =>
      [glyphs[index - 1], glyphs[index + 1]].some((one) => one !== undefined && group.keys.has(one.key)),
    );
    return beside.length > 0 && beside.length >= other.places.length * 0.9;
  });
}

/**
 * Finds out what characters are that the file does not name, or names wrongly, by key. The same sign of the same font is the
 * same character wherever it stands, so the words of the whole file decide: one must make words in most places, every other
 * in far fewer, else it stays as it is. Makers of PDFs forget the shifted forms of Thai marks, and mix up two on one letter.
 */
export function nameMarks(
  lines: readonly (readonly Glyph[])[],
  outlines: ReadonlyMap<string, Outline> = new Map(),
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const groups = groupsOf(lines, outlines);
  // Beside another sign that is not named yet, words are cut short and tell little.
  const isOpen = ({ glyphs, index }: Place): boolean =>
    [glyphs[index - 1], glyphs[index + 1]].every(
      (beside) => beside === undefined || named.has(beside.key) || !isUnnamed(beside),
    );
  const name = ({ keys }: Group, letter: string): void => {
    for (const key of keys) named.set(key, letter);
  };
  const isNamed = ({ keys }: Group): boolean => [...keys].some((key) => named.has(key));
  // What one sign is helps to tell the next.
  for (let round = 0; round < 3; round += 1) {
    const before = named.size;
    for (const group of groups) {
      if (isNamed(group)) continue;
      const open = group.places.filter(isOpen);
      const around = (open.length >= 2 ? open : group.places).map((place) => textAround(place, named));
      const letter = decide(around, saidOf(group), group.isOver ? marks : letters);
      if (letter === undefined) continue;
      name(group, letter);
      const partner = swapped(group, groups, letter);
      if (partner && !isNamed(partner)) name(partner, saidOf(group) ?? letter);
    }
    if (named.size === before) break;
  }
  // A form that the file names somewhere, and that nothing speaks against, is that everywhere.
  for (const group of groups) {
    const said = saidOf(group);
    if (said !== undefined && group.keys.size > 1 && !isNamed(group)) name(group, said);
  }
  // What no word decides, the narrow form of one mark does, if it is like that one only.
  for (const group of groups) {
    const { outline } = group;
    if (outline === undefined || saidOf(group) !== undefined || isNamed(group)) continue;
    const like = groups.flatMap((other) => {
      const letter = [...other.keys].map((key) => named.get(key)).find(Boolean) ?? saidOf(other);
      return letter !== undefined && other.outline && alikeOutline(outline, other.outline) ? [letter] : [];
    });
    const [only] = like;
    if (only !== undefined && new Set(like).size === 1) name(group, only);
  }
  return named;
}
