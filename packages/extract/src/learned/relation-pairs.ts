import type { MentionView } from "./mention-view.js";
import { kindNumbers } from "./mention-view.js";

/** How many mentions after a mention it is paired with, and over how many lines. */
const window = 8;
const mostLines = 4;

const { Person, Agency, Meeting, Policy, Document } = kindNumbers;

const related = new Set([
  `${Person} ${Agency}`,
  `${Person} ${Meeting}`,
  `${Person} ${Policy}`,
  `${Person} ${Document}`,
  `${Agency} ${Agency}`,
  `${Agency} ${Meeting}`,
  `${Agency} ${Policy}`,
  `${Agency} ${Document}`,
  `${Meeting} ${Policy}`,
  `${Document} ${Document}`,
]);
const relatable = Uint8Array.from({ length: 25 }, (_, pair) => {
  const [a, b] = [Math.floor(pair / 5), pair % 5];
  return related.has(`${Math.min(a, b)} ${Math.max(a, b)}`) ? 1 : 0;
});

/**
 * Calls `each` for every pair of mentions (first in the text first) that may state a relation: those near each other, and
 * each mention of a list with its beginning, and each mention with the last meeting named before it and with the first of the text, however far.
 */
export function forEachPair(views: readonly MentionView[], each: (x: number, y: number) => void): void {
  const mayRelate = (x: MentionView, y: MentionView) =>
    relatable[x.kind * 5 + y.kind] === 1 && x.mention.entity !== y.mention.entity;
  let lastMeeting = -1;
  let firstMeeting = -1;
  for (let y = 0; y < views.length; y++) {
    const here = views[y] as MentionView;
    const nearest = Math.max(0, y - window);
    for (let x = nearest; x < y; x++) {
      const before = views[x] as MentionView;
      if (here.line - before.line <= mostLines && mayRelate(before, here)) each(x, y);
    }
    // the beginning of a list, and what stands before it
    for (let x = here.chainFrom; x >= 0 && x >= here.chainFrom - 1; x--)
      if (x < nearest && mayRelate(views[x] as MentionView, here)) each(x, y);
    for (const far of firstMeeting === lastMeeting ? [lastMeeting] : [firstMeeting, lastMeeting]) {
      if (far < 0) continue;
      const meeting = views[far] as MentionView;
      if (far === here.chainFrom - 1 && far < nearest) continue;
      if ((far < nearest || here.line - meeting.line > mostLines) && mayRelate(meeting, here)) each(far, y);
    }
    if (here.kind === Meeting) {
      lastMeeting = y;
      if (firstMeeting < 0) firstMeeting = y;
    }
  }
}
