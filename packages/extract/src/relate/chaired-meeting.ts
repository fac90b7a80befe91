import { words } from "@saraban/lexicon";
import { alternatives } from "../alternatives.js";
import { firstIndex } from "../find-index.js";
import type { Fact, Relater, Scene } from "../grammar.js";
import { type MeetingVerb, meetingStretches, type Stretch } from "./meeting-stretches.js";
import type { PersonPost } from "./person-posts.js";

const { meeting, relation } = words;
const passedOver = [...meeting.companions, ...meeting.assigners];
const joiners = [...meeting.and, ...meeting.companions];
const longestTail = 60;
const longestLead = 24;
const longestLabel = 8;
const labelMarks: readonly string[] = [":", "=", "|"];
const copula = new RegExp(`(?:${alternatives(meeting.copulas)})$`);
const atLine = /(?:^|\n) *$/;
/** So many companions of a chair are passed over. */
const mostCompanions = 8;

/** Who chairs a sitting: the person whose name and post stand right before the verb, or who led those who stand there. */
export const chairedMeeting: Relater = {
  name: "meeting/chaired",
  *relate(scene) {
    for (const { chairs, rule, verb } of chairings(scene))
      for (const chair of chairs)
        for (const to of verb.meetings)
          yield {
            from: chair.person.draft,
            kind: "CHAIRED",
            to,
            clause: {
              start: Math.min(verb.start, chair.person.start),
              end: Math.max(verb.end, chair.person.end),
            },
            rule,
            ...(chair.posts[0] ? { attributes: { role: chair.posts[0].role } } : {}),
          } satisfies Fact;
  },
};

interface Chairing {
  readonly verb: MeetingVerb;
  readonly chairs: readonly PersonPost[];
  readonly rule: string;
}

const known = new WeakMap<Scene, readonly Chairing[]>();

/** Every verb of chairing with those who do it, in text order; read once for a scene. */
export function chairings(scene: Scene): readonly Chairing[] {
  const before = known.get(scene);
  if (before) return before;
  const found: Chairing[] = [];
  let last: readonly PersonPost[] = [];
  let earlier: Told | undefined;
  for (const stretch of meetingStretches(scene)) {
    if (!stretch.follows) {
      last = [];
      earlier = undefined;
    }
    const told = toldOf(stretch);
    for (const verb of stretch.verbs) {
      if (verb.kind !== "chair") continue;
      const labelled = labelledBy(scene, stretch, verb);
      const own = labelled ? [labelled] : chairsOf(scene, stretch, verb);
      const goes = own.length === 0 && goesOn(scene, verb);
      last = goes ? (last.length ? last : onlyOne(earlier, told, verb)) : own;
      const rule = labelled ? "meeting/chair-label" : goes ? "meeting/chaired-too" : "meeting/chaired";
      found.push({ verb, chairs: last, rule });
    }
    earlier = told;
  }
  known.set(scene, found);
  return found;
}

/** Whom a label names: "Chairman: A", or "Chairman A" where a line begins. */
function labelledBy(
  { reading: { text } }: Scene,
  { people }: Stretch,
  { end, form, start }: MeetingVerb,
): PersonPost | undefined {
  if (!meeting.chairmen.some((word) => form.startsWith(word))) return undefined;
  const next = people[lastBefore(people, end) + 1];
  if (!next || next.title < end || next.title > end + longestLabel) return undefined;
  const gap = text.slice(end, next.title).trim();
  return labelMarks.includes(gap) || (gap === "" && atLine.test(text.slice(Math.max(0, start - 4), start)))
    ? next
    : undefined;
}

/** The only person whom a stretch names before a verb, or the stretch before it. */
function onlyOne(earlier: Told | undefined, told: Told, verb: MeetingVerb): readonly PersonPost[] {
  const count = lastBefore(told.people, verb.start) + 1;
  const { people, same } = count || !earlier ? told : earlier;
  const [first] = people;
  const named = count || (earlier?.people.length ?? 0);
  return first && named > 0 && named <= same ? [first] : [];
}

/** The people of a stretch, and how many of them from the first on are but the first one, named again. */
interface Told {
  readonly people: readonly PersonPost[];
  readonly same: number;
}

function toldOf({ people }: Stretch): Told {
  const other = people.findIndex(({ person }) => person.draft !== people[0]?.person.draft);
  return { people, same: other < 0 ? people.length : other };
}

/** "And chaired": the subject is the one of the verb before. */
function goesOn({ reading: { text } }: Scene, { start }: MeetingVerb): boolean {
  const lead = text
    .slice(Math.max(0, start - longestLead), start)
    .replace(copula, "")
    .trimEnd();
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
function chairsOf(scene: Scene, { people }: Stretch, verb: MeetingVerb): readonly PersonPost[] {
  const { text } = scene.reading;
  let at = lastBefore(people, verb.start);
  const one = people[at];
  if (!one || holdsChair(one)) return [];
  const joint = isJoint(text, verb);
  const tail = text.slice(Math.min(one.end, verb.start), verb.start);
  if (tail.length > 3 * longestTail) return [];
  const bare = tail.replace(/\([^)]{0,80}\)/g, "").trim();
  if (bare.length > longestTail || meeting.subjectBreaks.some((form) => bare.includes(form))) return [];
  for (let passed = 0; at > 0 && passed < mostCompanions; at--, passed++) {
    const lead = leadOf(text, people[at] as PersonPost);
    if (!(joint ? meeting.assigners : passedOver).some((form) => lead.endsWith(form))) break;
  }
  const chair = people[at] as PersonPost;
  const other = people[at - 1];
  return other && joint && joiners.some((form) => leadOf(text, chair).endsWith(form))
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
