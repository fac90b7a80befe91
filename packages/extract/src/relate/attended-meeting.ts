import type { Draft, Fact, Relater, Scene } from "../grammar.js";
import { isOutside } from "./attended-outside.js";
import { chairings, isPost } from "./chaired-meeting.js";
import { type MeetingVerb, meetingStretches } from "./meeting-stretches.js";
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
      for (const [i, one] of people.entries()) {
        while (told[at + 1] && (told[at + 1] as MeetingVerb).end <= one.person.start) at++;
        const verb = told[at] as MeetingVerb;
        if (isOutside(scene, stretch, one, people[i - 1])) continue;
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
  const byMeeting = new Map<Draft, Set<Draft>>();
  for (const { chairs, verb } of chairings(scene))
    for (const meeting of verb.meetings) {
      const of = byMeeting.get(meeting) ?? new Set();
      for (const { person } of chairs) of.add(person.draft);
      byMeeting.set(meeting, of);
    }
  return byMeeting;
}
