import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { isCommittee, isKnownPart } from "./body-order.js";
import { bodyPlaces } from "./body-rows.js";
import { partOf } from "./part-of-body.js";

const { relation } = words;
const longestLead = 90;
const longestOpening = 60;
const longestList = 1800;
const mostItems = 20;
/** Words between an item and who does what it says. */
const actors = [...relation.through, ...relation.listJoiners];
const itemNumber = /(?:^|\s)\(?[0-9]{1,2}(?:\.[0-9]{1,2})?[).]? ?$/;

/** What units report, or committees that are set up, item by item: "committees under X, three of them: 1. … 2. …". */
export const partOfItems: Relater = {
  name: "part-of/items",
  *relate(scene) {
    const { text } = scene.reading;
    for (const whole of bodyPlaces(scene)) {
      const opening = text.slice(whole.end, whole.end + longestOpening);
      const opened = firstOpener(opening);
      if (opened < 0) continue;
      const before = text.slice(Math.max(0, whole.start - longestLead), whole.start);
      const lead = before.slice(before.lastIndexOf("\n") + 1).trimEnd();
      if (relation.underling.some((form) => lead.endsWith(form)))
        yield* listed(scene, whole, whole.end + opened, isReported);
      else if (isOfCommittees(lead)) yield* listed(scene, whole, whole.end + opened, isItem);
    }
  },
};

/** End of the words that open a list, on the line of the whole; none where other subjects stand between. */
function firstOpener(opening: string): number {
  const [line = ""] = opening.split("\n", 1);
  const ends = relation.rowOpeners.flatMap((form) => {
    const at = line.indexOf(form);
    return at < 0 ? [] : at + form.length;
  });
  const end = Math.min(...ends);
  if (!ends.length || relation.otherSubjects.some((word) => line.slice(0, end).includes(word))) return -1;
  return end;
}

/** "The subcommittees under", "subcommittees that support the work of" */
const isOfCommittees = (lead: string) =>
  relation.itemCommittees.some((head) => lead.includes(head)) &&
  relation.within.some((form) => lead.endsWith(form));

type Reads = (scene: Scene, part: Place, whole: Place, before: string) => boolean;

/** A known part of the whole that begins a line, or does what the item says. */
const isReported: Reads = ({ reading }, part, whole, before) =>
  isKnownPart(reading, part, whole) &&
  (before.endsWith("\n") ||
    itemNumber.test(before) ||
    actors.some((form) => before.trimEnd().endsWith(form)));

/** A committee right after an item's number. */
const isItem: Reads = ({ reading }, part, _whole, before) =>
  itemNumber.test(before) && isCommittee(reading, part);

function* listed(scene: Scene, whole: Place, start: number, reads: Reads): Iterable<Fact> {
  const { text } = scene.reading;
  const paragraph = text.slice(start, start + longestList).indexOf("\n\n", 2);
  const end = paragraph < 0 ? Math.min(text.length, start + longestList) : start + paragraph;
  let count = 0;
  for (const part of placesIn(scene, { start, end })) {
    if (part.draft.kind !== "Agency" || part.draft === whole.draft) continue;
    if (!reads(scene, part, whole, text.slice(Math.max(start, part.start - 12), part.start))) continue;
    yield partOf(part, whole, "part-of/items");
    if (++count === mostItems) return;
  }
}
