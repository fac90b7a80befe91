import { words } from "@saraban/lexicon";
import { firstFrom } from "../find-index.js";
import type { Scene } from "../grammar.js";
import { personPosts } from "./person-posts.js";

const { country, relation } = words;
const any = (forms: readonly string[]) =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.()]/g, "\\$&"))
    .join("|");
const bracket = /^ ?\([^()\n]{1,60}\)/;
const joins = `(?= ?(?:${any([...relation.listJoiners, ...relation.together])}))`;
/** "of the Kingdom of …", "of this country", before the next party. */
const ofCountry = new RegExp(
  `^ ?(?:${any(country.of)})? ?(?:(?:${any(country.states)})[\\u0E01-\\u0E4E]{2,24}?|(?:${any(Object.values(country.names).flat())})|(?:${any(relation.ownCountry)}))${joins}`,
);
const through = new RegExp(`^ ?(?:${any(relation.through)}) ?`);
const longest = 80;

/** Where a party ends: past the bracket of its short form, the country that it is of, and who signs for it. */
export function bodyEnd(scene: Scene, end: number, named = false): number {
  const { text } = scene.reading;
  const short = bracket.exec(text.slice(end, end + longest))?.[0].length ?? 0;
  const at = end + short;
  const rest = text.slice(at, at + longest);
  if (named) return at + (rest.length - rest.trimStart().length);
  const land = ofCountry.exec(rest);
  if (land) return at + land[0].length;
  const by = through.exec(rest);
  if (!by) return end;
  const people = personPosts(scene);
  const person = people[firstFrom(people, at + by[0].length)];
  return person && person.start - at - by[0].length <= 1 ? person.end : end;
}
