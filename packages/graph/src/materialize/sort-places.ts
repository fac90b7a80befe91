import { compareStrings } from "../compare.js";
import type { Place } from "../graph-types.js";

/** Sorts places by document, then start, then end, in place, and drops those that are there twice. */
export function sortPlaces<P extends Place>(places: P[]): P[] {
  places.sort((a, b) => compareStrings(a.document, b.document) || a.start - b.start || a.end - b.end);
  return places.filter((place, i) => {
    const before = places[i - 1];
    return before?.document !== place.document || before.start !== place.start || before.end !== place.end;
  });
}
