import { agencies, cues, heads, honorifics, notNames, posts, provinces } from "@saraban/lexicon";
import { termIndex } from "../terms/term.js";
import { buildGazetteer, type Gazetteer, type GazetteerList } from "./gazetteer.js";

/** Marks above these are free for a caller's own flags; see `tagSpans`. */
export const firstFreeMark = 1 << 24;

/** Marks of honorifics, and of the names and abbreviations of known bodies. */
export const honorificMarks = 0b11;
export const agencyMarks = 0b1111 << 12;

/** What the lexicon says of words, as marks: two bits a list of names (begins, goes on), one a list of cues. */
export function lexiconGazetteer(): Gazetteer {
  let bit = 0;
  const names = (forms: readonly string[]): GazetteerList => ({
    begin: 1 << bit++,
    inside: 1 << bit++,
    forms,
  });
  const cue = (forms: readonly string[]): GazetteerList => ({ begin: 1 << bit++, inside: 0, forms });
  const headsOf = (kind: string) =>
    names(heads.filter((head) => head.kind === kind).map((head) => head.form));
  const lists = [
    names(honorifics.map(({ form }) => form)),
    names(posts.map(({ form }) => form)),
    headsOf("agency"),
    headsOf("meeting"),
    headsOf("policy"),
    headsOf("document"),
    names(
      agencies.flatMap((agency) => [
        agency.name,
        ...(agency.aliases ?? []),
        ...(agency.formerly ?? []).map(({ name }) => name),
      ]),
    ),
    names(agencies.flatMap((agency) => agency.abbreviations ?? [])),
    names(provinces.map(({ name }) => name)),
    cue(cues.personEnd),
    cue(cues.agencyEnd),
    cue(cues.policyEnd),
    cue(cues.meetingEnd),
    cue(cues.generic),
    cue(notNames.map(({ form }) => form)),
  ];
  return buildGazetteer(lists, termIndex().trie);
}
