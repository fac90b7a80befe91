import generic from "../data/generic-names.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";

type Sort = "agency" | "meeting" | "policy";

const words = {
  agency: new Set([...generic.agency, ...generic.committee].map(foldName)),
  meeting: new Set(generic.meeting.map(foldName)),
  policy: new Set(generic.policy.map(foldName)),
};
const places = generic.place.map(foldName);

/** True of a name cut short ("…ฯ" in Thai): it means what its own text has named before. */
export function isShortened(folded: string): boolean {
  return folded.replaceAll(generic.wholeEllipsis, "").includes(generic.shortening);
}

/** True of a folded name that many bear: a bare type word, or one that ends where a place's name should follow. */
export function isGeneric(sort: Sort, folded: string): boolean {
  return (
    words[sort].has(folded) ||
    isShortened(folded) ||
    (sort === "agency" && places.some((place) => folded.endsWith(place)))
  );
}
