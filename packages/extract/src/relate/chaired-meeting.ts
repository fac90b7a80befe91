import { words } from "@saraban/lexicon";
import { firstIndex } from "../find-index.js";
import type { Fact, Relater, Scene } from "../grammar.js";
import { type MeetingVerb, meetingStretches, type Stretch } from "./meeting-stretches.js";
import type { PersonPost } from "./person-posts.js";

const { meeting, relation } = words;
const longestTail = 60;
const longestLead = 24;
/** So many companions of a chair are passed over. */
const mostCompanions = 8;

/** Who chairs a sitting: the person whose name and post stand right before the verb, or who led those who stand there. */
export const chairedMeeting: Relater = {
  name: "meeting/chaired",
  *relate(scene) {
    let last: readonly PersonPost[] = [];
    for (const stretch of meetingStretches(scene)) {
      if (!stretch.follows) last = [];
      for (const verb of stretch.verbs) {
        if (verb.kind !== "chair") continue;
        const own = chairsOf(scene, stretch, verb);
        const chairs = own.length ? own : goesOn(scene, verb) ? last : [];
        last = chairs;
        for (const chair of chairs)
          for (const to of verb.meetings)
            yield {
              from: chair.person.draft,
              kind: "CHAIRED",
              to,
              clause: { start: chair.person.start, end: verb.end },
              rule: own.length ? "meeting/chaired" : "meeting/chaired-too",
              ...(chair.posts[0] ? { attributes: { role: chair.posts[0].role } } : {}),
            } satisfies Fact;
      }
    }
  },
};

/** "And chaired": the subject is the one of the verb before. */
function goesOn({ reading: { text } }: Scene, { start }: MeetingVerb): boolean {
  const lead = text.slice(Math.max(0, start - longestLead), start).trimEnd();
  return meeting.goesOn.some((form) => lead.endsWith(form));
}

/** "(A) is chairman", said of a committee, tells of no sitting. */
export function isPost({ people }: Stretch, verb: MeetingVerb): boolean {
  const one = people[lastBefore(people, verb.start)];
  return verb.kind === "chair" && one !== undefined && holdsChair(one);
}

/**
 * The person named right before a verb: only the post's words, a bracket or an adverb may stand between. Who comes
 * "with" another, or whose name only says who sent the chair, is passed over; "jointly" makes it two.
 */
export function chairsOf(scene: Scene, { people }: Stretch, verb: MeetingVerb): readonly PersonPost[] {
  const { text } = scene.reading;
  let at = lastBefore(people, verb.start);
  const one = people[at];
  if (!one || holdsChair(one)) return [];
  const tail = text.slice(Math.min(one.end, verb.start), verb.start);
  if (tail.length > 3 * longestTail) return [];
  const bare = tail.replace(/\([^)]{0,80}\)/g, "").trim();
  if (bare.length > longestTail || meeting.subjectBreaks.some((form) => bare.includes(form))) return [];
  for (let passed = 0; at > 0 && passed < mostCompanions; at--, passed++) {
    const lead = leadOf(text, people[at] as PersonPost);
    if (![...meeting.companions, ...meeting.assigners].some((form) => lead.endsWith(form))) break;
  }
  const chair = people[at] as PersonPost;
  const other = people[at - 1];
  return other && isJoint(text, verb) && meeting.and.some((form) => leadOf(text, chair).endsWith(form))
    ? [other, chair]
    : [chair];
}

const leadOf = (text: string, { start }: PersonPost) =>
  text.slice(Math.max(0, start - longestLead), start).trimEnd();

const isJoint = (text: string, { form, start }: MeetingVerb) =>
  meeting.jointly.includes(form) ||
  meeting.jointlyBefore.some((word) => text.startsWith(word, start - word.length));

/** A bare chairman of a committee holds a post and chairs no sitting. */
const holdsChair = ({ posts }: PersonPost) =>
  posts.some(
    ({ bodies, bodiless, role, rule }) =>
      bodies.length > 0 && (bodiless || rule === "position/opened") && relation.bareChairs.includes(role),
  );

/** Index of the last person whose name ends before an offset, or -1. */
const lastBefore = (people: readonly PersonPost[], offset: number): number =>
  firstIndex(people.length, (i) => (people[i] as PersonPost).person.end <= offset) - 1;
