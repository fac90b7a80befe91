import type { Binder, Draft, Place, Reading } from "../grammar.js";
import { placesOf } from "../places.js";
import { differsByOne } from "./differs-by-one.js";
import { fillIn } from "./draft-by-name.js";

const latinName = /^[A-Z][A-Za-z.'\u2019 -]+$/;
/** What may stand between a name and the same name in Latin letters: a bracket and a title. */
const betweenScripts = /^\s*\(?\s*(?:(?:[A-Z][a-z]{0,5}\.|[A-Z]\.[A-Z]\.|[A-Z][a-z]+)\s*){0,4}$/;
const longestGap = 40;
/** Names of so many letters that differ by one letter are one name misspelt. */
const longEnough = 10;
const mostCompared = 400;

/** One person is one: a name beside the same name in Latin letters, or misspelt by one letter. */
export const personSame: Binder = {
  name: "person/same",
  bind(drafts, reading) {
    const people = drafts.filter(({ kind }) => kind === "Person");
    if (people.length < 2) return drafts;
    const into = new Map<Draft, Draft>();
    joinScripts(placesOf(people), reading, into);
    joinMisspelt(
      people.filter((draft) => !into.has(draft)),
      into,
    );
    return into.size ? drafts.filter((draft) => !into.has(draft)) : drafts;
  },
};

function join(from: Draft, to: Draft, into: Map<Draft, Draft>): void {
  to.mentions.push(...from.mentions);
  const { honorific, givenName, familyName, ...rest } = from.attributes;
  fillIn(to.attributes, rest);
  into.set(from, to);
}

function joinScripts(places: readonly Place[], { text }: Reading, into: Map<Draft, Draft>): void {
  for (let i = 1; i < places.length; i++) {
    const [one, two] = [places[i - 1] as Place, places[i] as Place];
    if (one.draft === two.draft || into.has(one.draft) || into.has(two.draft)) continue;
    if (two.start - one.end > longestGap || two.start <= one.end) continue;
    if (latinName.test(one.draft.name) || !latinName.test(two.draft.name)) continue;
    if (betweenScripts.test(text.slice(one.end, two.start))) join(two.draft, one.draft, into);
  }
}

/** Of two full names that differ by one letter the one that is written oftener stays. */
function joinMisspelt(people: readonly Draft[], into: Map<Draft, Draft>): void {
  const full = people
    .filter(({ name, attributes }) => attributes["familyName"] && name.length >= longEnough)
    .slice(0, mostCompared)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  for (const [i, draft] of full.entries()) {
    const meant = full.slice(0, i).find((other) => !into.has(other) && differsByOne(draft.name, other.name));
    if (meant) join(draft, meant, into);
  }
}
