import { type PostKind, words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { rowsOf } from "../layout/rows.js";
import { signaturesOf } from "../layout/signatures.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

const { letter } = words;
const and = wordsAt(letter.joiners);
const everyOne = new RegExp(letter.everyOne.join("|"));
const delegated = wordsAt([...letter.delegations, ...letter.actings]);
const committee = wordsAt(letter.committees);
const headingEnd = new RegExp(`\\s(?:${letter.headingEnds.join("|")})|[:(]`);
const stampedBody = wordsAt(letter.stampedBodies);
const wrappedPlace = wordsAt(letter.wrappedPlaces);
const qualifier = wordsAt(letter.qualifiers);
const bodyEnd = wordsAt([...letter.bodyEnds, ...letter.besides]);
const alternative = wordsAt(letter.alternatives);
const generalBodies: ReadonlySet<string> = new Set(letter.generalBodies);
const abbreviation = /^[\u0E01-\u0E2E]{1,6}\./;
const counted = new RegExp(`^[0-9]+ ?(?:${letter.people.join("|")})`);
const item = /^[([]?[0-9\u0E01-\u0E2E]{1,2}[.)\]]/;
const longest = 120;
/** What follows the word for a committee is a name if it has so many letters. */
const shortestName = 8;

/** Bodies named by a post where the form of the paper shows where the post ends: addressees, signers, rows of lists. */
export const agencyLetterPost: Recognizer = {
  name: "agency/letter-post",
  *recognize(reading) {
    const { papers, text } = reading;
    for (const paper of papers) {
      if (paper.genre === "news") continue;
      for (const part of paper.parts)
        if (part.kind === "to") {
          yield* bodiesIn(reading, part, anyPost);
          if (paper.genre === "stamped-letter") yield* namesIn(reading, part);
        }
      for (const { role } of signaturesOf(paper, text)) if (role) yield* bodiesIn(reading, role, anyPost);
      for (const row of rowsOf(paper, text)) {
        if (row.heading) yield* committeeIn(reading, row.heading);
        const seat =
          row.seat && row.seat.start > row.start && row.seat.start < row.end ? row.seat.start : row.end;
        const end = Math.min(seat, row.standIn?.start ?? seat);
        yield* bodiesIn(reading, { start: row.start, end }, leading);
      }
    }
  },
};

/** A stamped letter goes to bodies by their names, one after the other. */
function* namesIn(reading: Reading, part: Span): Iterable<Mention> {
  const { text } = reading;
  let start = part.start;
  for (let at = start; at <= part.end; at++) {
    const isGap = at === part.end || /[\s,]/.test(text[at] as string);
    if (!isGap) continue;
    const joined = and(text, at + 1);
    const after = joined < 0 ? at + 1 : text[joined] === " " ? joined + 1 : joined;
    if (at < part.end && !namesBody(reading, { start: after, end: part.end })) continue;
    const span = trimmed(text, { start, end: at });
    if (
      namesBody(reading, span) &&
      !everyOne.test(text.slice(span.start, span.end)) &&
      span.end - span.start <= longest
    )
      yield { kind: "Agency", ...span, rule: "agency/letter-post", weight: 86 };
    start = after;
    at = Math.max(at, after - 1);
  }
}

const namesBody = (reading: Reading, span: Span) =>
  stampedBody(reading.text, span.start) > 0 || beginsBody(reading, span);

/** A committee that heads a list of its members. */
function* committeeIn(reading: Reading, heading: Span): Iterable<Mention> {
  const { text } = reading;
  const written = text.slice(heading.start, heading.end);
  const end = headingEnd.exec(written)?.index ?? written.length;
  const span = trimmed(text, { start: heading.start, end: heading.start + end });
  const word = committee(text, span.start);
  if (word < 0 || span.end - span.start > longest) return;
  if (beginsBody(reading, span) || span.end - word >= shortestName)
    yield { kind: "Agency", ...span, rule: "agency/letter-post", weight: 87 };
}

type Kinds = (kind: PostKind) => boolean;
const anyPost: Kinds = () => true;
/** In a list the words for members are seats, and those for staff stand beside their body. */
const leading: Kinds = (kind) => kind === "head" || kind === "deputy" || kind === "inspector";

function* bodiesIn(reading: Reading, span: Span, kinds: Kinds): Iterable<Mention> {
  const { hits, text } = reading;
  let past = span.start;
  for (let i = firstHitAt(hits, span.start); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= span.end) return;
    if (
      hit.start < past ||
      !hit.term.post?.body ||
      !kinds(hit.term.post.kind) ||
      !hit.atWord ||
      !isFree(text, hit.start)
    )
      continue;
    const end = postEnd(reading, hit.end, span.end);
    past = end;
    const body = bodyOf(reading, hit, end);
    if (body) yield body;
  }
}

/** A post begins a line, or follows a space, a bracket or "and". */
function isFree(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || /[\s(),/:]/.test(before)) return true;
  return (
    letter.joiners.some((form) => text.startsWith(form, at - form.length)) ||
    [...letter.delegations, ...letter.actings, ...letter.positionWords].some((form) =>
      text.startsWith(form, at - form.length),
    )
  );
}

/** Where the name of a post's body ends: before another post, body, person, sign or gap. */
function postEnd(reading: Reading, from: number, limit: number): number {
  const { text } = reading;
  for (let at = from; at < limit; at++) {
    const sign = text[at] as string;
    if (/[,/|;\t(\u2026]/.test(sign) || alternative(text, at) > 0) return at;
    if (!/\s/.test(sign)) continue;
    const next = text.slice(at + 1, at + 16);
    if (
      /^[.(/|,]|^[-\u2013\u2022*] /.test(next) ||
      abbreviation.test(next) ||
      counted.test(next) ||
      delegated(text, at + 1) > 0
    )
      return at;
    if (sign === "\n" ? item.test(next) : bodyEnd(text, at + 1) > 0) return at;
    if (sign === "\n" && wrappedPlace(text, at + 1) > 0) continue;
    const joined = and(text, at + 1);
    const after = joined < 0 ? at + 1 : text[joined] === " " ? joined + 1 : joined;
    if (begins(reading, after, sign === "\n" && joined > 0)) return at;
  }
  return limit;
}

/** Whether a post, a person's title or a body's head word begins at an offset. */
function begins({ hits }: Reading, at: number, isWrapped = false): boolean {
  for (let i = firstHitAt(hits, at); i < hits.length && hits[i]?.start === at; i++) {
    const { term } = hits[i] as Hit;
    if (term.post || term.honorific) return true;
    if (isWrapped) continue;
    if (term.bodies || term.heads?.some((head) => head.kind === "agency")) return true;
  }
  return false;
}

/** Whether a span begins with the word for a body and says more than that word. */
function beginsBody({ hits }: Reading, span: Span): boolean {
  for (let i = firstHitAt(hits, span.start); i < hits.length && hits[i]?.start === span.start; i++) {
    const { term, end } = hits[i] as Hit;
    if (term.post) return false;
    if (term.bodies || (end < span.end && term.heads?.some((head) => head.kind === "agency"))) return true;
  }
  return false;
}

function bodyOf(reading: Reading, hit: Hit, end: number): Mention | undefined {
  const { text } = reading;
  const post = hit.term.post;
  const head = post?.bodyHead ?? "";
  const from = post?.body === "after" ? hit.end : hit.end - sharedTail(hit.term.form, head);
  const span = trimmed(text, { start: from, end });
  const written = text.slice(span.start, span.end);
  if (span.end <= hit.end + 1 || written.length > longest || everyOne.test(written)) return undefined;
  if (post?.kind === "deputy" && post.body === "after" && qualifier(text, span.start) > 0) return undefined;
  if (post?.body === "after" && !beginsBody(reading, span)) return undefined;
  const whole = post?.body === "elided" ? head + text.slice(hit.end, span.end) : written;
  if (whole === head || whole === post?.form || generalBodies.has(whole)) return undefined;
  const canonical = whole.replace(/\n/g, "");
  return {
    kind: "Agency",
    ...span,
    rule: "agency/letter-post",
    weight: 86,
    ...(canonical === written ? {} : { canonical }),
  };
}

/** How many letters a post's form and the beginning of its body's name have in common at their ends. */
function sharedTail(form: string, head: string): number {
  let length = 0;
  while (length < head.length && length < form.length && form.at(-1 - length) === head.at(-1 - length))
    length++;
  return length;
}
