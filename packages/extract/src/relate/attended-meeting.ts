import { words } from "@saraban/lexicon";
import type { Draft, Fact, Relater, Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { chairsOf, isPost } from "./chaired-meeting.js";
import { type MeetingVerb, meetingStretches } from "./meeting-stretches.js";
import { isAttending } from "./meeting-verbs.js";
import type { PersonPost } from "./person-posts.js";

/** Who attends a sitting besides the chair: the people of the stretch that tells of it. */
export const attendedMeeting: Relater = {
  name: "meeting/attended",
  *relate(scene) {
    const chairs = chairsByMeeting(scene);
    for (const stretch of meetingStretches(scene)) {
      const { people, verbs } = stretch;
      const told = verbs.filter((verb) => verb.meetings.length > 0 && !isPost(stretch, verb));
      const [first] = told;
      if (!first) continue;
      let at = 0;
      for (const one of people) {
        while (told[at + 1] && (told[at + 1] as MeetingVerb).end <= one.person.start) at++;
        const verb = told[at] as MeetingVerb;
        if (isOutside(scene, one)) continue;
        for (const meeting of verb.meetings)
          if (!chairs.get(meeting)?.has(one.person.draft))
            yield {
              from: one.person.draft,
              kind: "ATTENDED",
              to: meeting,
              clause: clauseOf(one, verb),
              rule: "meeting/attended",
              ...(one.posts[0] ? { attributes: { role: one.posts[0].role } } : {}),
            } satisfies Fact;
      }
    }
  },
};

const clauseOf = ({ person, end }: PersonPost, verb: MeetingVerb) => ({
  start: Math.min(person.start, verb.start),
  end: Math.max(end, verb.end),
});

function chairsByMeeting(scene: Scene): ReadonlyMap<Draft, ReadonlySet<Draft>> {
  const chairs = new Map<Draft, Set<Draft>>();
  for (const stretch of meetingStretches(scene))
    for (const verb of stretch.verbs)
      if (verb.kind === "chair")
        for (const meeting of verb.meetings) {
          const of = chairs.get(meeting) ?? new Set();
          for (const { person } of chairsOf(scene, stretch, verb)) of.add(person.draft);
          chairs.set(meeting, of);
        }
  return chairs;
}

/** Who only sent another, or only tells of the sitting, is not there by this. */
function isOutside({ reading: { hits, text } }: Scene, { end, start }: PersonPost): boolean {
  const lead = text.slice(Math.max(0, start - 30), start).trimEnd();
  if (words.meeting.assigners.some((form) => lead.endsWith(form))) return true;
  const at = text[end] === " " ? end + 1 : end;
  for (let i = firstHitAt(hits, at); hits[i]?.start === at; i++) {
    const hit = hits[i];
    if (!hit || isAttending(hit.term.form)) return false;
    if (!hit.term.cues?.includes("say")) continue;
    return !words.meeting.after.some((form) => text.startsWith(form, hit.end));
  }
  return false;
}
