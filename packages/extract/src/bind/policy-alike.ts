import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { PolicyCore } from "./policy-core.js";

/** Titles so long that differ by so few letters in one place are one, misspelt. */
const longEnough = 30;
const mostDiffering = 2;

const particles: ReadonlySet<string> = new Set(words.policy.particles.map(foldName));
const longestParticle = Math.max(mostDiffering, ...[...particles].map((form) => form.length));
const anotherAfter = words.policy.anotherAfter.map(foldName);

/** Whether two long titles with the same numbers differ in one place only, by a few letters or a word that comes and goes. */
export function isAlike(one: PolicyCore, two: PolicyCore): boolean {
  const [short, long] = [one.proper, two.proper].sort((x, y) => x.length - y.length) as [string, string];
  const least = short.length;
  if (least < longEnough || long.length - least > longestParticle || one.digits !== two.digits) return false;
  let before = 0;
  while (before < least && short[before] === long[before]) before++;
  let after = 0;
  while (after < least - before && short[least - 1 - after] === long[long.length - 1 - after]) after++;
  if (long.length - before - after <= mostDiffering) return true;
  return before + after === least && isParticle(long, before, long.length - after);
}

/** Whether what one title has more is a word that comes and goes; where it begins like what follows it, it may stand a little before. */
function isParticle(title: string, start: number, end: number): boolean {
  for (let back = 0; back < end - start && back <= start; back++) {
    if (particles.has(title.slice(start - back, end - back))) return true;
    if (title[start - back - 1] !== title[end - back - 1]) return false;
  }
  return false;
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
