import { words } from "@saraban/lexicon";
import { mostListed } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

/** Bodies or people that stand together, as the doers of one thing. */
export interface Agents {
  readonly signs: readonly Sign[];
  /** Where the first stands among the signs of the line, and what comes after the last. */
  readonly from: number;
  readonly to: number;
}

/** Between two names of one list stand a space, a comma or a bracket; before a person's name, the words of address. */
const widestJoin = 3;
const widestAddress = 20;

/** So many bodies with nothing between them are no list. */
const pair = 2;

const isAgent = ({ is }: Sign) => is === "Agency" || is === "Person";
/** Words that may stand between two doers of one thing. */
const joins: ReadonlySet<Sign["is"]> = new Set(["with", "through"]);

const isNear = (left: Sign, right: Sign) =>
  right.start - left.end <= (right.is === "Person" ? widestAddress : widestJoin);

/** The doers whose names end right before a sign, at most so far before it. */
export function agentsBefore(
  text: string,
  signs: readonly Sign[],
  at: number,
  widest: number,
): Agents | undefined {
  const last = signs[at - 1];
  if (!last || !isAgent(last) || (signs[at] as Sign).start - last.end > widest) return undefined;
  let from = at - 1;
  for (let i = at - 2; i >= Math.max(0, at - mostListed); i--) {
    const sign = signs[i] as Sign;
    if (!isNear(sign, signs[i + 1] as Sign) || !(isAgent(sign) || joins.has(sign.is))) break;
    if (isAgent(sign)) from = i;
  }
  const before = signs[from - 1];
  const { start } = signs[from] as Sign;
  if (before?.is === "resolve" && start - before.end <= 1) return undefined;
  if (words.policy.placeWords.some((form) => text.startsWith(form, start - form.length))) return undefined;
  return { signs: doersOf(text, signs.slice(from, at)), from, to: at };
}

/** The doers whose names begin right after a sign, at most so far after it. */
export function agentsAfter(
  text: string,
  signs: readonly Sign[],
  at: number,
  widest: number,
): Agents | undefined {
  const first = signs[at + 1];
  if (!first || !isAgent(first) || first.start - (signs[at] as Sign).end > widest) return undefined;
  let to = at + 2;
  for (let i = at + 2; i < Math.min(signs.length, at + mostListed); i++) {
    const sign = signs[i] as Sign;
    if (!isNear(signs[i - 1] as Sign, sign) || !(isAgent(sign) || sign.is === "with")) break;
    if (isAgent(sign)) to = i + 1;
  }
  return { signs: doersOf(text, signs.slice(at + 1, to)), from: at + 1, to };
}

/**
 * Each doer once. A body that only a post names steps back before the person who holds it; of bodies with nothing
 * between them but a space the second is what the first belongs to.
 */
function doersOf(text: string, signs: readonly Sign[]): readonly Sign[] {
  const people = signs.some(({ is }) => is === "Person");
  const bodies = signs.filter(({ is }) => is === "Agency").length;
  const listed =
    bodies > pair ||
    signs.some(
      (sign, i) =>
        joins.has(sign.is) || (i > 0 && /[,/\t]/.test(text.slice((signs[i - 1] as Sign).end, sign.start))),
    );
  const found: Sign[] = [];
  for (const sign of signs) {
    if (!isAgent(sign) || (people && sign.inPost) || found.some(({ draft }) => draft === sign.draft))
      continue;
    if (!listed && sign.is === "Agency" && found.some(({ is }) => is === "Agency")) continue;
    found.push(sign);
  }
  return found;
}
