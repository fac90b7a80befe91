import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { PolicyCore } from "./policy-core.js";

/** Titles so long that differ by so few letters in one place are one, misspelt. */
const longEnough = 30;
const mostDiffering = 2;

const anotherAfter = words.policy.anotherAfter.map(foldName);

/** Whether two long titles with the same numbers differ in one place only, by a few letters. */
export function isAlike(one: PolicyCore, two: PolicyCore): boolean {
  const [a, b] = [one.proper, two.proper];
  const [least = 0, most = 0] = [a.length, b.length].sort((x, y) => x - y);
  if (least < longEnough || most - least > mostDiffering || one.digits !== two.digits) return false;
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return most - before - after <= mostDiffering;
}

/** Whether a longer title only says more than a shorter one that it begins with: it breaks no number and no Latin word, and adds no other thing. */
export function goesOn(short: string, long: string): boolean {
  const tail = long.slice(short.length);
  if (/[\d.,]$/.test(short) && /^[\d.,/]/.test(tail)) return false;
  if (/[a-z]$/.test(short) && /^[a-z]/.test(tail)) return false;
  return !anotherAfter.some((form) => tail.startsWith(form));
}

/** Whether a title cut short may stand for another title. */
export function meansCut(cut: PolicyCore, other: PolicyCore): boolean {
  return (
    other !== cut &&
    other.proper.length > cut.proper.length &&
    other.proper.startsWith(cut.proper) &&
    (other.rest ?? other.proper).endsWith(cut.rest ?? "")
  );
}
