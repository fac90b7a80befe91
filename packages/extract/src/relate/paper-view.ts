import type { Span } from "@saraban/schema";
import type { Draft, Paper, Part, PartKind, Place, Scene } from "../grammar.js";
import { placesIn } from "../places.js";

/** The Document that each paper is, by the paper's index. */
export function ownDocuments({ drafts }: Scene): readonly (Draft | undefined)[] {
  const own: (Draft | undefined)[] = [];
  for (const draft of drafts) if (draft.paper !== undefined) own[draft.paper] = draft;
  return own;
}

/** The last of some places, in text order, that begins before an offset. */
export function lastBefore(places: readonly Place[], at: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** The bodies named in a span, without those within another's name. */
export function agenciesIn(scene: Scene, span: Span): readonly Place[] {
  const found: Place[] = [];
  for (const place of placesIn(scene, span)) {
    if (place.draft.kind !== "Agency") continue;
    const last = found[found.length - 1];
    if (!last || place.start >= last.end) found.push(place);
  }
  return found;
}

/** The first person named in a span. */
export const personIn = (scene: Scene, span: Span): Place | undefined =>
  placesIn(scene, span).find((place) => place.draft.kind === "Person");

export const partsOf = ({ parts }: Paper, ...kinds: readonly PartKind[]): readonly Part[] =>
  parts.filter((part) => kinds.includes(part.kind));

/** The body whose paper it is, where its head names one; a name in a title may run over several lines. */
export function issuerOf(scene: Scene, paper: Paper): Place | undefined {
  const kinds = issuing[paper.genre];
  if (!kinds) return undefined;
  const parts = partsOf(paper, ...kinds);
  for (const kind of kinds)
    for (const part of parts) {
      if (part.kind !== kind) continue;
      const end = kind === "title" ? lineAfter(parts, part) : part.end;
      const [place] = agenciesIn(scene, { start: part.start, end });
      if (place) return place;
    }
  return undefined;
}

/** End of the lines of a head that follow a part without a gap. */
function lineAfter(parts: readonly Part[], { end }: Part): number {
  let last = end;
  for (const part of parts) if (part.start === last + 1) last = part.end;
  return last;
}

const issuing: Partial<Record<Paper["genre"], readonly PartKind[]>> = {
  letter: ["letterhead"],
  invitation: ["letterhead"],
  memo: ["letterhead"],
  "stamped-letter": ["letterhead"],
  order: ["title", "letterhead"],
  announcement: ["title", "letterhead"],
  rule: ["title", "letterhead"],
  minutes: ["letterhead"],
};

/** White space of a wrapped name as one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
