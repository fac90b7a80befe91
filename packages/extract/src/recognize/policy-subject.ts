import { pattern, words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { AnyAttributes, Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

/** The form decides that it is one: more surely where the title begins with the word for its sort. */
const [headed, titled] = [87, 86];
const shortest = 12;
const longest = 400;
/** What is said of a subject is so long at the most. */
const reach = 4000;
const beginningLength = 8;
/** A title goes on over so many lines. */
const mostLines = 3;

const subjectLine = pattern("policy/subject-line", "");
const deciderLine = pattern("policy/decider-line", "");
const several = pattern("policy/several", "");
const sideNote = pattern("policy/side-note", "");
const { subjectLeads, askingLeads, titleLeads, notSubjects } = words.policy;
const leads = [...subjectLeads].sort((a, b) => b.length - a.length);

/** What a subject line names, right before the line in which the cabinet decides on it. */
export const policySubject: Recognizer = {
  name: "policy/subject",
  *recognize(reading) {
    const { text, lines } = reading;
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i] as (typeof lines)[0];
      const [label] = subjectLine.exec(text.slice(line.start, line.start + 20)) ?? [];
      if (label === undefined) continue;
      let last = i;
      while (last < i + mostLines && last + 1 < lines.length && !decides(reading, last + 1)) last++;
      if (!decides(reading, last + 1)) continue;
      const end = (lines[last] as (typeof lines)[0]).end;
      if (end - line.start > longest) continue;
      const title = titleOf(reading, line.start + label.length, end);
      if (!title) continue;
      yield title;
      yield* again(reading, title);
    }
  },
};

function decides({ text, lines }: Reading, index: number): boolean {
  const line = lines[index];
  return line !== undefined && deciderLine.test(text.slice(line.start, line.start + 60));
}

function titleOf(reading: Reading, from: number, to: number): Mention | undefined {
  const { text } = reading;
  const [note = ""] = sideNote.exec(text.slice(from, to)) ?? [];
  const end = trimmedEnd(text, from, to - note.length);
  if (end - from < shortest || several.test(text.slice(from, end))) return undefined;
  const first = skipSpace(text, from);
  let start = first;
  let asked = false;
  for (let lead = leadAt(text, start); lead && !headAt(reading, start); lead = leadAt(text, start)) {
    asked ||= askingLeads.includes(lead);
    start = skipSpace(text, start + lead.length);
  }
  if (end - start < shortest) return undefined;
  const category = headAt(reading, start);
  if (category) return titleFrom(start, end, headed, { category });
  if (notSubjects.some((form) => text.startsWith(form, start))) return undefined;
  if (asked) return titleFrom(start, end, titled, {});
  const isTitle = titleLeads.some((form) => text.startsWith(form, first));
  return isTitle && !holdsProject(reading, first, end) ? titleFrom(first, end, titled, {}) : undefined;
}

const titleFrom = (start: number, end: number, weight: number, attributes: AnyAttributes): Mention => ({
  kind: "Policy",
  start,
  end,
  rule: "policy/subject",
  weight,
  attributes,
});

/** Where the title stands again in what is said of it, line ends aside. */
function* again({ text }: Reading, title: Mention): Iterable<Mention> {
  const beginning = text.slice(title.start, title.start + beginningLength);
  const limit = Math.min(text.length, title.end + reach);
  for (let at = text.indexOf(beginning, title.end); at >= 0 && at < limit; ) {
    const end = sameUntil(text, title, at);
    if (end) yield { ...title, start: at, end };
    at = text.indexOf(beginning, end ?? at + 1);
  }
}

/** Where the letters of a title end that stand again at an offset. */
function sameUntil(text: string, title: Span, at: number): number | undefined {
  let end = at;
  for (let i = title.start; i < title.end; i++) {
    if (text.charCodeAt(i) <= 0x20) continue;
    while (text.charCodeAt(end) <= 0x20) end++;
    if (text[end] !== text[i]) return undefined;
    end++;
  }
  return end;
}

const leadAt = (text: string, at: number) => leads.find((form) => text.startsWith(form, at));

function skipSpace(text: string, at: number): number {
  while (text.charCodeAt(at) <= 0x20) at++;
  return at;
}

function trimmedEnd(text: string, from: number, end: number): number {
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

/** The sort of instrument by the word at an offset. */
function headAt({ hits }: Reading, at: number): string | undefined {
  for (let i = firstHitAt(hits, at); i < hits.length && (hits[i] as Hit).start === at; i++) {
    const head = (hits[i] as Hit).term.heads?.find(({ kind, weak }) => kind === "policy" && !weak);
    if (head?.kind === "policy") return head.category;
  }
  return undefined;
}

/** Whether a project is named within a stretch: it is the instrument then. */
function holdsProject({ hits }: Reading, start: number, end: number): boolean {
  for (let i = firstHitAt(hits, start); i < hits.length && (hits[i] as Hit).start < end; i++) {
    const { term, atWord } = hits[i] as Hit;
    if (atWord && term.heads?.some((head) => head.kind === "policy" && head.category === "project"))
      return true;
  }
  return false;
}
