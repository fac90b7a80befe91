import { byString, compareStrings } from "../compare.js";
import type { Claim } from "../graph-types.js";
import { lengthOf, withList } from "./long-list.js";
import { putId, type SortedIds, takeId } from "./sorted-items.js";

/** Of every value of an attribute, the documents that give it. */
export type Values = Map<string, Documents>;

/** Ids of documents in order, and how often more than once. */
type Documents = SortedIds;

/** Of every attribute, its values. */
export type ValuesByName = Map<string, Values>;

export function addValue(values: ValuesByName, name: string, value: string, document: string): void {
  let ofName = values.get(name);
  if (ofName === undefined) {
    ofName = new Map();
    values.set(name, ofName);
  }
  let documents = ofName.get(value);
  if (documents === undefined) {
    documents = { ids: [], more: undefined };
    ofName.set(value, documents);
  }
  putId(documents, document);
}

export function removeValue(values: ValuesByName, name: string, value: string, document: string): void {
  const ofName = values.get(name);
  const documents = ofName?.get(value);
  if (ofName === undefined || documents === undefined) return;
  takeId(documents, document);
  if (lengthOf(documents.ids) === 0) ofName.delete(value);
  if (ofName.size === 0) values.delete(name);
}

/** What `a` must be followed by for `b` to say the same more precisely: `2021` and `2021-03`, `14` and `14/2564`. */
export type Precision = "-" | "/" | undefined;

const refines = (fine: string, coarse: string, precision: Precision): boolean =>
  fine === coarse || (precision !== undefined && fine.startsWith(`${coarse}${precision}`));

/** How many documents give each value, or the same less precisely. */
function support(values: Values, precision: Precision): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.keys()) {
    let n = 0;
    for (const [other, { ids }] of values) if (refines(value, other, precision)) n += lengthOf(ids);
    counts.set(value, n);
  }
  return counts;
}

/** The value that most documents give; of several the earliest, which is the least. */
export function choose(values: Values, precision: Precision): string | undefined {
  if (values.size === 1) return values.keys().next().value;
  const counts = support(values, precision);
  let best: string | undefined;
  for (const [value, n] of counts) {
    const most = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (n > most || (n === most && best !== undefined && compareStrings(value, best) < 0)) best = value;
  }
  return best;
}

/** The values that no other says more precisely: of several, each excludes the others. */
export const finest = (values: readonly string[], precision: Precision): string[] =>
  values.filter((value) => !values.some((other) => other !== value && refines(other, value, precision)));

/** What the texts said, in a fixed order. */
export const claimsOf = (values: Values): Claim[] =>
  [...values]
    .map(([value, { ids }]) => withList({ value }, "documents", ids))
    .sort(byString(({ value }) => value));
