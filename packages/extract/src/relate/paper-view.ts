import type { Span } from "@saraban/schema";
import type { Draft, Paper, Part, PartKind, Place, Scene } from "../grammar.js";
import { placesIn } from "../places.js";

/** The Document that a paper is. */
export const ownDocument = ({ drafts }: Scene, index: number): Draft | undefined =>
  drafts.find((draft) => draft.paper === index);

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

/** The body whose paper it is, where its head names one. */
export function issuerOf(scene: Scene, paper: Paper): Place | undefined {
  const kinds = issuing[paper.genre];
  if (!kinds) return undefined;
  for (const part of partsOf(paper, ...kinds)) {
    const [place] = agenciesIn(scene, part);
    if (place) return place;
  }
  return undefined;
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
