import { type CueGroup, cues, posts } from "@saraban/lexicon";
import { buildGazetteer, type Gazetteer } from "./gazetteer.js";

/** Groups of cues that relations listen for: one bit each, in this order; the last bit marks posts. */
const groups: readonly (readonly CueGroup[])[] = [
  ["chair"],
  ["attend"],
  ["absent"],
  ["invite"],
  ["adopt"],
  ["consider"],
  ["refuse"],
  ["propose"],
  ["assign"],
  ["lead"],
  ["support"],
  ["organize"],
  ["meetingOf"],
  ["cooperate"],
  ["acting"],
  ["onBehalfOf"],
  ["former"],
  ["elect"],
  ["holds"],
  ["sign"],
  ["partOf"],
  ["issued"],
  ["credit"],
  ["say"],
  ["venue"],
  ["planned", "postponed"],
  ["cancelled"],
  ["labelPresent", "labelAlsoPresent"],
  ["labelAbsent"],
  ["labelAgenda"],
];

const bitOf = (group: CueGroup): number => 1 << groups.findIndex((names) => names.includes(group));

/** Marks that say what a stretch of lines is: those present, those absent, the agenda. */
export const sectionMarks = bitOf("labelPresent") | bitOf("labelAbsent") | bitOf("labelAgenda");

/** Marks that end a list of names: what follows does something else. */
export const listEndMarks = [
  "chair",
  "attend",
  "absent",
  "invite",
  "adopt",
  "consider",
  "refuse",
  "propose",
  "assign",
  "lead",
  "support",
  "organize",
  "cooperate",
  "say",
  "venue",
].reduce((marks, group) => marks | bitOf(group as CueGroup), 0);

/** What the lexicon says of words that state relations, as marks. */
export function relationGazetteer(): Gazetteer {
  return buildGazetteer([
    ...groups.map((names, bit) => ({
      begin: 1 << bit,
      inside: 0,
      forms: names.flatMap((name) => cues[name]),
    })),
    { begin: 1 << groups.length, inside: 0, forms: posts.map(({ form }) => form) },
  ]);
}
