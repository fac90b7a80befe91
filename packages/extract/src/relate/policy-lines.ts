import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Scene } from "../grammar.js";
import { policySigns, type Sign } from "./policy-signs.js";

/** A line with its signs. */
export interface Line extends Span {
  /** Where its words begin, after the number of a list. */
  readonly body: number;
  /** Begins with a number, a letter or a dash of a list. */
  readonly item: boolean;
  /** Begins with the word for a subject matter. */
  readonly label: boolean;
  readonly signs: readonly Sign[];
}

/** Says whether a sign stands on a line: that of its title may stand above. */
export const standsOn = ({ end, start }: Line, sign: Sign): boolean =>
  sign.start >= start && sign.start < end;

/** The lines of a text that are not empty, with their signs: lines that a name runs over are one; none where no policy is named. */
export function policyLines(scene: Scene): readonly Line[] {
  const { text, lines } = scene.reading;
  const signs = policySigns(scene);
  if (!signs.length) return [];
  const found: Line[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i] as Span;
    let { end } = lines[i] as Span;
    const from = next;
    for (;;) {
      while (next < signs.length && (signs[next] as Sign).start < end) next++;
      if (next === from || (signs[next - 1] as Sign).end <= end || i + 1 >= lines.length) break;
      end = (lines[++i] as Span).end;
    }
    if (start === end) continue;
    const body = bodyStart(text, start, end);
    const item = body > start && end - body >= leastItem;
    const label = words.policy.titleLabels.some((form) => text.startsWith(form, body));
    found.push({ start, end, body, item, label, signs: signs.slice(from, next) });
  }
  return found;
}

/** A shorter one is the number of a page. */
const leastItem = 4;
const itemStart =
  /[ \t]*(?:[([]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[\u0e01-\u0e2e])[.)\]]|[-\u2022\u25cf\u25cb*\u2013]|\d{1,2}(?:\.\d{1,2})?(?=[ \t|]))[ \t|]*/y;

/** Where the words of a line begin after the number, letter or dash of a list; the line's start where none stands there. */
function bodyStart(text: string, start: number, end: number): number {
  itemStart.lastIndex = start;
  return itemStart.test(text) ? Math.min(itemStart.lastIndex, end) : start;
}
