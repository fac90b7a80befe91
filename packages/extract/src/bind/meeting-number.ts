import { pattern, words } from "@saraban/lexicon";
import type { Draft, Reading } from "../grammar.js";

const { meeting } = words;
/** What a sitting's number is written like, as a source: with the word for sittings or for sessions. */
export const numberSource = pattern("meeting/number", "g").source.replace(
  meeting.number.join("|"),
  `(?:${[...meeting.number, ...meeting.sessions].join("|")})`,
);
/** What may stand between a name and its number. */
const after = new RegExp(`^[ \\n”")]{0,3}(?:\\([^()\\n]{1,60}\\) {0,2})?${numberSource}`);
const inside = new RegExp(numberSource);
/** A number that is written with its year, without the word for it. */
const bare = new RegExp(
  `(?:^|(?<!${meeting.seat.join("|")})[ .]|(?:${meeting.number.join("|")}) )([0-9]{1,4})/(25[0-9]{2}(?:-25[0-9]{2})?)[)”"]?$`,
);
const farthest = 90;

/** The number of a sitting whose name was read without it: right after the name, or in it without the word "number". */
export function setNumber(draft: Draft, { text }: Reading): void {
  if (draft.attributes["number"]) return;
  for (const { end, start } of draft.mentions) {
    const name = text.slice(start, end);
    const found = bare.exec(name) ?? inside.exec(name) ?? after.exec(text.slice(end, end + farthest));
    if (!found?.[1]) continue;
    draft.attributes["number"] = found[2] ? `${found[1]}/${found[2]}` : found[1];
    return;
  }
}
