import { words } from "@saraban/lexicon";
import type { Mention, Reading, Recognizer } from "../grammar.js";
import { readName } from "./read-name.js";

const creditLabels = new Set(words.person.creditLabels);
const longestLabel = 24;

/** Names that their place in a line shows: alone in brackets (a signature), or after a credit's label and a colon. */
export const personLine: Recognizer = {
  name: "person/line",
  *recognize(reading) {
    const { text } = reading;
    for (const line of reading.lines) {
      for (
        let open = text.indexOf("(", line.start);
        open >= 0 && open < line.end;
        open = text.indexOf("(", open + 1)
      ) {
        const close = text.indexOf(")", open);
        if (close < 0 || close >= line.end) break;
        if (!isEdge(text[open - 1]) || !isEdge(text[close + 1])) continue;
        const mention = fullName(reading, open + 1, close, "person/signature", 72);
        if (mention) yield mention;
      }
      for (
        let colon = text.indexOf(":", line.start);
        colon >= 0 && colon < line.end;
        colon = text.indexOf(":", colon + 1)
      ) {
        if (!creditLabels.has(labelBefore(text, colon, line.start))) continue;
        const start = text[colon + 1] === " " ? colon + 2 : colon + 1;
        const mention = fullName(reading, start, line.end, "person/credit", 66);
        if (mention) yield mention;
      }
    }
  },
};

/** Outside a bracket stands the line's edge or a wide gap. */
const isEdge = (outside: string | undefined) => outside === undefined || outside === "\n" || outside === "\t";

function labelBefore(text: string, colon: number, lineStart: number): string {
  const end = text[colon - 1] === " " ? colon - 1 : colon;
  let start = end;
  while (
    start > lineStart &&
    end - start < longestLabel &&
    text[start - 1] !== " " &&
    text[start - 1] !== "\t"
  )
    start--;
  return text.slice(start, end);
}

/** Given and family name that reach a limit or a gap; an honorific before them is another rule's. */
function fullName(
  reading: Reading,
  start: number,
  limit: number,
  rule: string,
  weight: number,
): Mention | undefined {
  const name = readName(reading, start);
  if (!name?.familyStart || name.end > limit) return undefined;
  const { text } = reading;
  const attributes = {
    givenName: text.slice(start, name.givenEnd),
    familyName: text.slice(name.familyStart, name.end),
  };
  return { kind: "Person", start, end: name.end, rule, weight, attributes };
}
