import type { Span } from "@saraban/schema";
import type { Draft, Place, Scene } from "./grammar.js";

/** Every mention with its entity, by start, the longer first. */
export function placesOf(drafts: readonly Draft[]): readonly Place[] {
  const places: Place[] = [];
  for (const draft of drafts)
    for (const mention of draft.mentions)
      places.push({ start: mention.start, end: mention.end, mention, draft });
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places that lie wholly within a span, in text order; found by binary search. */
export function placesIn(scene: Scene, span: Span): readonly Place[] {
  const { places } = scene;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; i < places.length; i++) {
    const place = places[i] as Place;
    if (place.start >= span.end) break;
    if (place.end <= span.end) found.push(place);
  }
  return found;
}
