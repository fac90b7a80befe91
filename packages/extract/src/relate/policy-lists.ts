import type { Line } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";

/** So many words and names of a list are read: each doer does each thing, and a list is looked through from each of its verbs. */
export const mostListed = 100;
const widestObject = 60;
const widestList = 70;
const widestBack = 700;
const titleWithin = 60;
const headWithin = 12;
/** A line that says so much more is no title. */
const aloneWithin = 80;

const decides: ReadonlySet<Sign["is"]> = new Set(["adopt", "refuse", "note", "consider"]);
/** What may stand between a verb and the policy that is put to somebody by it. */
const crossed: ReadonlySet<Sign["is"]> = new Set([
  "Agency",
  "Meeting",
  "adopt",
  "ask",
  "nobody",
  "appoint",
  "assign",
  "consider",
  "purpose",
  "resolve",
  "sitting",
  "with",
]);

/** The policies that a line is about: all after the word for a subject matter, else the one at an item's head. */
export function titleOf(line: Line): readonly Sign[] {
  const policies = line.signs.filter(({ is }) => is === "Policy");
  if (line.label) return policies.slice(0, mostListed);
  const [first] = policies;
  if (!first || first.start - line.body > titleWithin) return [];
  const agenda = line.signs.some(({ is, start }) => is === "agenda" && start < first.start);
  const alone = first.start - line.body <= headWithin && line.end - first.end <= aloneWithin;
  return line.item || agenda || alone ? [first] : [];
}

/** The policies after a verb: "proposes to the cabinet for approval (policy) and (policy)". */
export function policiesAfter(signs: readonly Sign[], at: number): readonly Sign[] {
  const found: Sign[] = [];
  let edge = (signs[at] as Sign).end;
  const to = Math.min(signs.length, at + mostListed);
  for (let i = at + 1; i < to; i++) {
    const sign = signs[i] as Sign;
    if (sign.start - edge > (found.length ? widestList : widestObject)) break;
    if (sign.is === "Policy") found.push(sign);
    else if (found.length ? sign.is !== "with" : !crossed.has(sign.is)) break;
    edge = sign.end;
  }
  return found;
}

/** The policies of one list that stand before a place, back to the verb that governs them; over who proposes them where asked. */
export function policiesBefore(signs: readonly Sign[], at: number, over = false): readonly Sign[] {
  const found: Sign[] = [];
  const start = signs[at]?.start ?? signs[at - 1]?.end ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const sign = signs[i] as Sign;
    if (start - sign.end > widestBack || sign.is === "said" || sign.is === "turn") break;
    if (sign.is === "propose" && !over) break;
    if (decides.has(sign.is) && found.length) break;
    if (sign.is !== "Policy") continue;
    const before = signs[i - 1];
    if ((before?.is === "under" || before?.is === "along") && sign.start - before.end <= 2) continue;
    const next = found[0];
    if (next && next.start - sign.end > widestList) break;
    found.unshift(sign);
  }
  return found;
}
