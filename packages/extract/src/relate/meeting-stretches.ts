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

const { attendVerbs, continuations, lineContinuations, listLeads, presents, received, that } = words.meeting;
const shortestLine = 50;
const longestLine = 150;
const shortestRest = 10;
const longestItem = 12;
const longestNaming = 900;
const mostLines = 9;
const openers = words.meeting.namingOpeners;
const item = /^\n?(?:[-\u2013\u2022*] ?|[0-9]{1,2}[.)])/;
/** No letter first, a lettered item, a label. */
const newItem = /^[^\u0E01-\u0E44A-Za-z"\u201C]|^[\u0E01-\u0E2E][.)] |^[^\n]{0,30} ?[:|=]/;
const known = new WeakMap<Scene, readonly Stretch[]>();

/** The stretches of a text that hold verbs of meeting, with the people in each, in text order; read once for a scene. */
export function meetingStretches(scene: Scene): readonly Stretch[] {
  const before = known.get(scene);
  if (before) return before;
  const { text } = scene.reading;
  const people = personPosts(scene);
  const verbs = meetingVerbs(scene);
  const found: Stretch[] = [];
  known.set(scene, found);
  if (!verbs.length) return found;
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
  return found;
}

/** Where stretches end: at a line's end, at a new sentence, after "said that", after "sent". */
function cutsOf({ hits, sentences, text }: Reading): readonly number[] {
  const cuts: number[] = [];
  let listing = false;
  let naming = false;
  for (const end of sentences) {
    const isLine = text[end - 1] === "\n";
    const forms = isLine ? lineContinuations : continuations;
    if (isLine) listing = (listing || opensList(text, end)) && goesOnListing(text, end);
    if (isLine) naming = isNaming(text, end, naming);
    if (
      listing ||
      naming ||
      forms.some((form) => text.startsWith(form, end)) ||
      (isLine && isWrapped(text, end))
    )
      continue;
    cuts.push(end);
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

/** Says whether a line seems to break off in its paragraph: both it and the next are of the length of lines, and the next is no item. */
function isWrapped(text: string, end: number): boolean {
  const last = text.slice(Math.max(0, end - 1 - longestLine), end - 1);
  const next = text.slice(end, end + longestLine);
  const length = last.length - 1 - last.lastIndexOf("\n");
  const following = next.indexOf("\n");
  if (length < shortestLine || length >= longestLine || following < 1) return false;
  return following > shortestRest && !newItem.test(next);
}

/** Says whether short lines go on naming who is there, up to the one that says so. */
function isNaming(text: string, end: number, before: boolean): boolean {
  const last = text.slice(Math.max(0, end - 1 - longestLine), end - 1);
  const line = last.slice(last.lastIndexOf("\n") + 1);
  if (line.length >= longestLine) return false;
  const opener = before ? 0 : Math.max(...openers.map((form) => line.lastIndexOf(form)));
  if (opener < 0 || says(line.slice(opener))) return false;
  const ahead = text.slice(end, end + longestNaming);
  const paragraph = ahead.slice(0, Math.max(0, ahead.indexOf("\n\n")) || ahead.length);
  const lines = paragraph.split("\n", mostLines);
  const at = lines.findIndex(says);
  return at >= 0 && lines.slice(0, at + 1).every(({ length }) => length < longestLine);
}

const says = (line: string): boolean => attendVerbs.some((form) => line.includes(form));

/** Says whether the line that ends here opens a list of those who were there. */
function opensList(text: string, end: number): boolean {
  const last = text.slice(Math.max(0, end - 1 - longestLine), end - 1).trimEnd();
  const line = last.slice(last.lastIndexOf("\n") + 1);
  return listLeads.some((form) => line.endsWith(form)) && presents.some((form) => line.includes(form));
}

/** Says whether the next line is an item of a list, or empty before one. */
const goesOnListing = (text: string, end: number): boolean => item.test(text.slice(end, end + longestItem));
