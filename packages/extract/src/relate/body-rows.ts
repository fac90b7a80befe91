import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Place, Scene } from "../grammar.js";
import { placesIn } from "../places.js";

const { relation } = words;
const between: ReadonlySet<string> = new Set(["", ",", ...relation.listJoiners]);
const itemNumber = /^(.*?)\s*\(?[0-9]{1,2}[).]$/;
const longestGap = 60;
const most = 40;
const longestRow = 2400;
const known = new WeakMap<Scene, readonly Place[]>();

/** Every place that names a body, in text order; a name with its short form in brackets is one place. */
export function bodyPlaces(scene: Scene): readonly Place[] {
  const before = known.get(scene);
  if (before) return before;
  const { text } = scene.reading;
  const places: Place[] = [];
  for (const place of scene.places) {
    if (place.draft.kind !== "Agency") continue;
    const last = places.at(-1);
    const bracketed =
      last?.draft === place.draft &&
      text[place.end] === ")" &&
      text.slice(last.end, place.start).trim() === "(";
    if (last && bracketed) places[places.length - 1] = { ...last, end: place.end + 1 };
    else places.push(place);
  }
  known.set(scene, places);
  return places;
}

/** What stands between two places, brackets aside and trimmed. */
export const bareGap = ({ reading: { text } }: Scene, from: number, to: number): string =>
  to - from > 2 * longestGap
    ? "-".repeat(longestGap)
    : text
        .slice(from, to)
        .replace(/\([^()\n]{0,60}\)/g, "")
        .trim();

/** Only a comma, a space, "and", the number of the next item may stand between two bodies of a row. */
export const joinsRow = (gap: string): boolean =>
  between.has(gap) || between.has(itemNumber.exec(gap)?.[1] ?? "-");

/** The bodies that a row lists after an offset: right after one of the openers, on the same line. */
export function bodyRow(scene: Scene, from: number, opens: (gap: string) => boolean): readonly Place[] {
  const { text } = scene.reading;
  const line = text.slice(from, from + longestRow).indexOf("\n");
  const span: Span = { start: from, end: line < 0 ? Math.min(text.length, from + longestRow) : from + line };
  const row: Place[] = [];
  let at = from;
  for (const place of placesIn(scene, span)) {
    if (place.draft.kind !== "Agency" || place.start < at) continue;
    const gap = bareGap(scene, at, place.start);
    const last = row.at(-1);
    if (last && text.slice(at, place.start).trim() === "(") {
      const close = text.slice(place.end, place.end + longestGap).indexOf(")");
      if (close < 0) break;
      at = place.end + close + 1;
      continue;
    }
    if (!(row.length ? joinsRow(gap) : opens(gap)) || row.length >= most) break;
    row.push(place);
    at = place.end;
  }
  return row;
}
