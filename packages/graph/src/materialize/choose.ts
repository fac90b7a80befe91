import { byString, compareStrings } from "../compare.js";
import type { Claim } from "../graph-types.js";

/** Of every value of an attribute, the documents that give it. */
export type Values = Map<string, Set<string>>;

export function addValue(values: Map<string, Values>, name: string, value: string, document: string): void {
  let ofName = values.get(name);
  if (ofName === undefined) {
    ofName = new Map();
    values.set(name, ofName);
  }
  const documents = ofName.get(value);
  if (documents === undefined) ofName.set(value, new Set([document]));
  else documents.add(document);
}

/** Adds to the documents of each date those of the less precise dates that it refines (`2021` and `2021-03`). */
function support(values: Values): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.keys()) {
    let n = 0;
    for (const [other, documents] of values) if (value.startsWith(other)) n += documents.size;
    counts.set(value, n);
  }
  return counts;
}

/** The value that most documents give; of several the earliest, which is the least. */
export function choose(values: Values, isDate: boolean): string | undefined {
  const counts = isDate ? support(values) : new Map([...values].map(([value, { size }]) => [value, size]));
  let best: string | undefined;
  for (const [value, n] of counts) {
    const most = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (n > most || (n === most && best !== undefined && compareStrings(value, best) < 0)) best = value;
  }
  return best;
}

/** True where two values exclude each other: two dates, neither of which is the other less precisely. */
export function disagree(values: Values, isDate: boolean): boolean {
  const list = [...values.keys()];
  return list.some((a) => list.some((b) => a !== b && !(isDate && (a.startsWith(b) || b.startsWith(a)))));
}

/** What the texts said, in a fixed order. */
export const claimsOf = (values: Values): Claim[] =>
  [...values]
    .map(([value, documents]) => ({ value, documents: [...documents].sort() }))
    .sort(byString(({ value }) => value));
