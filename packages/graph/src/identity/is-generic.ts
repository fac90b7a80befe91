import generic from "../data/generic-names.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";

type Sort = "agency" | "meeting" | "policy";

const words = {
  agency: new Set([...generic.agency, ...generic.committee].map(foldName)),
  meeting: new Set(generic.meeting.map(foldName)),
  policy: new Set(generic.policy.map(foldName)),
};
const places = generic.place.map(foldName);

/** Where a folded name is cut short by the Thai mark for it; -1 where it is whole. */
export function shortenedAt(folded: string): number {
  const at = folded.indexOf(generic.shortening);
  return at >= 0 && folded.startsWith(generic.wholeEllipsis, at) ? -1 : at;
}

/** True of a name cut short: it means what its own text has named before. */
export const isShortened = (folded: string): boolean => shortenedAt(folded) >= 0;

/** True of a folded name that many bear: a bare type word, or one that ends where a place's name should follow. */
export const isGeneric = (sort: Sort, folded: string): boolean =>
  words[sort].has(folded) || (sort === "agency" && places.some((place) => folded.endsWith(place)));

/** True of a folded name that begins as that of a committee does. */
export const isCommittee = (folded: string): boolean =>
  generic.committee.some((word) => folded.startsWith(word));

/** True of a division's name, which every larger body may have one of: a bureau, a section, a group of officers. */
export const isUnit = (folded: string): boolean =>
  generic.unit.some((word) => folded.startsWith(word)) &&
  !generic.noUnit.some((word) => folded.startsWith(word));

/** True of a folded name that begins as that of a body within a committee does: such names are given again and again. */
export const isSubordinate = (folded: string): boolean =>
  generic.subordinate.some((word) => folded.startsWith(word));
