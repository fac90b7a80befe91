import type { Mention, Reading, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { readNames } from "./read-name.js";

/** Reads a name after one honorific or several: every way in which `title given family` may be read is put forward. */
export const personHonorific: Recognizer = {
  name: "person/honorific",
  *recognize(reading) {
    const titles = titlesOf(reading);
    let past = 0;
    for (const [start, hit] of titles) {
      if (start < past) continue;
      past = titleEnd(reading, hit, titles);
      yield* namesAfter(reading, start, past);
    }
  },
};

/** The honorifics of a text by start; a longer word there that is no honorific takes its place away. */
function titlesOf({ hits, text }: Reading): ReadonlyMap<number, Hit> {
  const titles = new Map<number, Hit>();
  let taken = -1;
  for (const hit of hits) {
    const { term, start, end, atWord } = hit;
    if (start === taken) continue;
    if (term.honorific) {
      if (atWord || term.form.endsWith(".")) titles.set(start, hit);
      taken = start;
    } else if (term.notName || term.post || term.bodies) {
      // a word of one letter more than an honorific ("nayok" beside "nay") is a post only before a body's name or a space
      if (term.notName === "whole" && isNameLetterAt(text, end)) continue;
      if (end - start > 4 || !isNameLetterAt(text, end)) taken = start;
    }
  }
  return titles;
}

const isNameLetterAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e2f;
};

/** Where the last honorific ends that stands together with the first. */
function titleEnd({ text }: Reading, first: Hit, titles: ReadonlyMap<number, Hit>): number {
  let end = first.end;
  for (;;) {
    const next = titles.get(text[end] === " " ? end + 1 : end);
    if (!next) return end;
    end = next.end;
  }
}

function* namesAfter(reading: Reading, titleStart: number, end: number): Iterable<Mention> {
  const { text } = reading;
  const honorific = text.slice(titleStart, end);
  const start = text[end] === " " || text[end] === "\t" ? end + 1 : end;
  for (const name of readNames(reading, start)) {
    const givenName = text.slice(start, name.givenEnd);
    const family = name.familyStart
      ? { familyName: text.slice(name.familyStart, name.end).replace(/\s+/g, " ") }
      : {};
    const attributes = { honorific, givenName, ...family };
    yield { kind: "Person", start, end: name.end, rule: `person/${name.form}`, weight: 60, attributes };
  }
}
