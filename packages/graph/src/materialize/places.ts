import type { Place } from "../graph-types.js";
import type { Spans } from "../store/stored-document.js";

/** Every place of a list of spans, as start and end. */
export function* pairsOf(spans: Spans): Generator<readonly [number, number]> {
  for (let i = 0; i + 1 < spans.length; i += 2) yield [spans[i] as number, spans[i + 1] as number];
}

/** Sorts places of one text by start, then end, and drops those that are there twice. */
export function inTextOrder<P extends Place>(places: P[]): P[] {
  if (places.length < 2) return places;
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  return places.filter((place, i) => {
    const before = places[i - 1];
    return before === undefined || before.start !== place.start || before.end !== place.end;
  });
}

export const documentOf = ({ document }: Place): string => document;
