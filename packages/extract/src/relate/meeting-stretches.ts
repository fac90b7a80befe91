import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Reading, Scene } from "../grammar.js";
import { meetingsMeant } from "./meeting-meant.js";
import { meetingVerbs, type VerbHit } from "./meeting-verbs.js";
import { type PersonPost, personPosts } from "./person-posts.js";

/** What is done at a place of the text, and at which meetings. */
export interface MeetingVerb extends VerbHit {
  readonly meetings: readonly Draft[];
}

/** A stretch of one line that tells of one sitting: who spoke before it, or sent another, is outside. */
export interface Stretch extends Span {
  readonly verbs: readonly MeetingVerb[];
  readonly people: readonly PersonPost[];
  /** Begins where the stretch before it ended, on the same line. */
  readonly follows: boolean;
}

const { continuations, lineContinuations, received, that } = words.meeting;
const known = new WeakMap<Scene, readonly Stretch[]>();

/** The stretches of a text that hold verbs of meeting, with the people in each, in text order; read once for a scene. */
export function meetingStretches(scene: Scene): readonly Stretch[] {
  const before = known.get(scene);
  if (before) return before;
  const { text } = scene.reading;
  const people = personPosts(scene);
  const verbs = meetingVerbs(scene);
  const found: Stretch[] = [];
  let v = 0;
  let p = 0;
  let start = 0;
  for (const end of cutsOf(scene.reading)) {
    const firstVerb = v;
    const firstPerson = p;
    while ((verbs[v]?.start ?? end) < end) v++;
    while ((people[p]?.person.start ?? end) < end) p++;
    if (v > firstVerb)
      found.push({
        start,
        end,
        verbs: verbs.slice(firstVerb, v).map((verb) => ({
          ...verb,
          meetings: verb.named ? [verb.named] : meetingsMeant(scene, verb, { start, end }),
        })),
        people: people.slice(firstPerson, p),
        follows: found.at(-1)?.end === start && text[start - 1] !== "\n",
      });
    start = end;
  }
  known.set(scene, found);
  return found;
}

/** Where stretches end: at a line's end, at a new sentence, after "said that", after "sent". */
function cutsOf({ hits, sentences, text }: Reading): readonly number[] {
  const cuts: number[] = [];
  for (const end of sentences) {
    const forms = text[end - 1] === "\n" ? lineContinuations : continuations;
    if (!forms.some((form) => text.startsWith(form, end))) cuts.push(end);
  }
  let passed = 0;
  for (const { atWord, start, end, term } of hits) {
    if (!atWord || start < passed || !(term.cues?.includes("say") || term.cues?.includes("assign"))) continue;
    passed = end;
    const said = term.cues.includes("say") && that.some((form) => term.form.endsWith(form));
    const sent = term.cues.includes("assign") && !received.some((form) => term.form.startsWith(form));
    if (said || sent) cuts.push(end);
  }
  if (cuts.at(-1) !== text.length) cuts.push(text.length);
  return [...new Set(cuts)].sort((a, b) => a - b);
}
