import type { Mention, Reading, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";
import { readName } from "./read-name.js";

/** Reads a name after one honorific or several: `title given family`. */
export const personHonorific: Recognizer = {
  name: "person/honorific",
  *recognize(reading) {
    const titles = titlesOf(reading);
    let past = 0;
    for (const [start, hit] of titles) {
      if (start < past) continue;
      const mention = titleAndName(reading, hit, titles);
      if (!mention) continue;
      past = mention.end;
      yield mention;
      if (mention.attributes?.["familyName"]) yield givenOnly(mention);
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
      if (end - start > 4 || !isNameLetterAt(text, end)) taken = start;
    }
  }
  return titles;
}

const isNameLetterAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e2f;
};

function titleAndName(reading: Reading, first: Hit, titles: ReadonlyMap<number, Hit>): Mention | undefined {
  const { text } = reading;
  let titleEnd = first.end;
  for (;;) {
    const next = titles.get(text[titleEnd] === " " ? titleEnd + 1 : titleEnd);
    if (!next) break;
    titleEnd = next.end;
  }
  const start = text[titleEnd] === " " ? titleEnd + 1 : titleEnd;
  const name = readName(reading, start);
  if (!name) return undefined;
  const honorific = text.slice(first.start, titleEnd);
  const family = name.familyStart ? { familyName: text.slice(name.familyStart, name.end) } : {};
  const attributes = { honorific, givenName: text.slice(start, name.givenEnd), ...family };
  return {
    kind: "Person",
    start,
    end: name.end,
    rule: "person/honorific",
    weight: name.familyStart ? 80 : 60,
    attributes,
  };
}

/** The same without what follows the given name, in case that is no family name. */
function givenOnly(mention: Mention): Mention {
  const { familyName: _, givenName = "", ...rest } = mention.attributes ?? {};
  return {
    ...mention,
    end: mention.start + givenName.length,
    rule: "person/given",
    weight: 50,
    attributes: { ...rest, givenName },
  };
}
