import { words } from "@saraban/lexicon";
import { alternatives } from "../alternatives.js";
import { firstFrom } from "../find-index.js";
import type { Scene } from "../grammar.js";
import { pastShortForm } from "./acts-through.js";
import { personPosts } from "./person-posts.js";

const { country, relation } = words;
const joins = `(?= ?(?:${alternatives([...relation.listJoiners, ...relation.together])}))`;
/** "of the Kingdom of …", "of this country", before the next party. */
const ofCountry = new RegExp(
  `^ ?(?:${alternatives(country.of)})? ?(?:(?:${alternatives(country.states)})[\\u0E01-\\u0E4E]{2,24}?|(?:${alternatives(Object.values(country.names).flat())})|(?:${alternatives(relation.ownCountry)}))${joins}`,
);
const through = new RegExp(`^ ?(?:${alternatives(relation.through)}) ?`);
const longest = 80;

/** Where a party ends: past the bracket of its short form, the country that it is of, and who signs for it. */
export function bodyEnd(scene: Scene, end: number): number {
  const { text } = scene.reading;
  const at = pastShortForm(text, end);
  const rest = text.slice(at, at + longest);
  const land = ofCountry.exec(rest);
  if (land) return at + land[0].length;
  const by = through.exec(rest);
  if (!by) return end;
  const people = personPosts(scene);
  const person = people[firstFrom(people, at + by[0].length)];
  return person && person.start - at - by[0].length <= 1 ? person.end : end;
}
