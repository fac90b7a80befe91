import { words } from "@saraban/lexicon";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { readNames } from "./read-name.js";

const creditLabels = new Set([...words.person.creditLabels, ...words.person.creditWords]);
const lineCredits = words.person.creditWords.filter((word) => /^[A-Z]/.test(word));
const creditAfter = new RegExp(
  ` ?[:/\\u2013-] ?(?:${words.person.creditWords.filter((word) => !/^[A-Z]/.test(word)).join("|")})(?![\\u0e01-\\u0e4e])`,
  "y",
);
const longestLabel = 24;
const longestBracket = 70;

/** Names that their place in a line shows: alone in brackets (a signature), beside a credit's label. */
export const personLine: Recognizer = {
  name: "person/line",
  *recognize(reading) {
    yield* signatures(reading);
    yield* credits(reading);
    yield* lineStarts(reading);
  },
};

function* signatures(reading: Reading): Iterable<Mention> {
  const { text } = reading;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    if (!isEdge(text[open - 1])) continue;
    const close = text.slice(open, open + longestBracket).indexOf(")");
    if (close < 0 || !isEdge(text[open + close + 1])) continue;
    yield* fullName(reading, open + 1, open + close, "person/signature");
  }
}

/** Outside a signature's bracket stands a line's edge or a wide gap. */
const isEdge = (outside: string | undefined) => outside === undefined || outside === "\n" || outside === "\t";

function* credits(reading: Reading): Iterable<Mention> {
  const { text } = reading;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    if (creditLabels.has(labelBefore(text, colon)))
      yield* fullName(reading, text[colon + 1] === " " ? colon + 2 : colon + 1, text.length, "person/credit");
  }
}

function labelBefore(text: string, colon: number): string {
  const end = text[colon - 1] === " " ? colon - 1 : colon;
  let start = end;
  while (start > 0 && end - start < longestLabel && !/\s/.test(text[start - 1] as string)) start--;
  return text.slice(start, end);
}

/** A line that begins with an English credit and a name, or with a name and a credit. */
function* lineStarts(reading: Reading): Iterable<Mention> {
  const { text } = reading;
  for (const { start, end } of reading.lines) {
    if (end - start < 5) continue;
    const label = lineCredits.find((word) => text.startsWith(`${word} `, start));
    if (label) yield* fullName(reading, start + label.length + 1, end, "person/credit");
    else {
      for (const name of readNames(reading, start)) {
        creditAfter.lastIndex = name.end;
        if (name.familyStart && name.end <= end && creditAfter.test(text))
          yield mentionOf(reading, start, name.end, name.givenEnd, name.familyStart, "person/credit");
      }
    }
  }
}

/** Given and family name before a limit; an honorific before them is another rule's. */
function* fullName(reading: Reading, start: number, limit: number, rule: string): Iterable<Mention> {
  for (const name of readNames(reading, start))
    if (name.familyStart && name.end <= limit)
      yield mentionOf(reading, start, name.end, name.givenEnd, name.familyStart, rule);
}

function mentionOf(
  { text }: Reading,
  start: number,
  end: number,
  givenEnd: number,
  familyStart: number,
  rule: string,
): Mention {
  const attributes = {
    givenName: text.slice(start, givenEnd),
    familyName: text.slice(familyStart, end).replace(/\s+/g, " "),
  };
  return { kind: "Person", start, end, rule, weight: 60, attributes };
}
