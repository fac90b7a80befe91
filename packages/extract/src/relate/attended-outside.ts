import { words } from "@saraban/lexicon";
import type { Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import type { Stretch } from "./meeting-stretches.js";
import { isAttending } from "./meeting-verbs.js";
import type { PersonPost } from "./person-posts.js";

const { letter, meeting } = words;
const longestLead = 30;
const longestList = 240;
const onlyNamed = [...meeting.assigners, ...meeting.visiting];
const absentLabels = [...letter.absentLabels, ...meeting.absent];

/** Who is named where a sitting is told of, but is not there by this. */
export const isOutside = (scene: Scene, stretch: Stretch, one: PersonPost, last: PersonPost | undefined) =>
  isOnlyNamed(scene, one, last) || isAbsent(scene, stretch, one) || isTeller(scene, one);

/** Who only sent another, is visited, is of the royal house, or in a bracket is the one whom a post serves. */
function isOnlyNamed({ reading: { text } }: Scene, one: PersonPost, last: PersonPost | undefined): boolean {
  const { person, start, title } = one;
  if (last && text[title - 1] === "(" && last.posts.length > 0 && title - last.end <= 2) return true;
  const royal = text.slice(Math.max(0, person.start - longestLead), person.start).trimEnd();
  if (meeting.royals.some((form) => royal.endsWith(form))) return true;
  const lead = text.slice(Math.max(0, start - longestLead), start).trimEnd();
  return onlyNamed.some((form) => lead.endsWith(form));
}

/** Who stands in a list of those who did not come. */
function isAbsent({ reading: { text } }: Scene, stretch: Stretch, { title }: PersonPost): boolean {
  const lead = text.slice(Math.max(stretch.start, title - longestList), title);
  const label = absentLabels.find((form) => lead.includes(form));
  if (!label) return false;
  const rest = lead.slice(lead.lastIndexOf(label) + label.length);
  return !meeting.presents.some((form) => rest.includes(form));
}

/** Who only tells of the sitting. */
function isTeller({ reading: { hits, text } }: Scene, { end }: PersonPost): boolean {
  const at = text[end] === " " ? end + 1 : end;
  for (let i = firstHitAt(hits, at); hits[i]?.start === at; i++) {
    const hit = hits[i];
    if (!hit || isAttending(hit.term.form)) return false;
    if (!hit.term.cues?.includes("say")) continue;
    return !meeting.after.some((form) => text.startsWith(form, hit.end));
  }
  return false;
}
