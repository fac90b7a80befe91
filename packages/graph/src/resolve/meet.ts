import { holds, sizeOf, type Tally, valuesIn } from "../store/tally.js";

const total = (tallies: readonly Tally[]): number => tallies.reduce((sum, tally) => sum + sizeOf(tally), 0);

/** True where two sets of documents, each in parts, have one in common; costs what the smaller holds. */
export function meet(a: readonly Tally[], b: readonly Tally[]): boolean {
  const [few, many] = total(a) < total(b) ? [a, b] : [b, a];
  for (const part of few)
    for (const id of valuesIn(part)) if (many.some((others) => holds(others, id))) return true;
  return false;
}
