import generic from "../../data/generic-names.json" with { type: "json" };
import short from "../../data/written-short.json" with { type: "json" };
import { foldSound } from "../../fold/fold-sound.js";
import { headAndAbbreviation, isAbbreviation } from "../../identity/abbreviation.js";
import {
  isCommittee,
  isGeneric,
  isShortened,
  isSubordinate,
  isUnit,
  shortenedAt,
} from "../../identity/is-generic.js";
import { documentsOf, type Group, yearsOf } from "../../store/group.js";
import { sizeOf } from "../../store/tally.js";
import { isWhole, labelName } from "../label-name.js";
import { meet } from "../meet.js";
import { neighbours, type View } from "../view.js";
import { foldedAliases } from "./body-above.js";
import { registerAllows } from "./registered.js";
import { minimalStem, soughtStemOf, stemsOf } from "./stems.js";

const abbreviationsOf = (group: Group): string[] => foldedAliases(group).filter(isAbbreviation);

/** The abbreviation that a body is called by here, and nothing more. */
export const soughtAbbreviation = (group: Group): readonly string[] => {
  const name = labelName(group);
  return isAbbreviation(name) ? [name] : [];
};
export const offeredAbbreviations = (group: Group): readonly string[] =>
  isWhole(group) ? abbreviationsOf(group) : [];

const longestMemory = 5;

/** True where texts of about the same time name both, or where their time is not known: an abbreviation may pass on. */
function timesAgree(a: Group, b: Group): boolean {
  const [first, second] = [yearsOf(a), yearsOf(b)];
  return (
    first.length === 0 ||
    second.length === 0 ||
    first.some((x) => second.some((y) => Math.abs(Number(x) - Number(y)) <= longestMemory))
  );
}

function findCompany(a: Group, b: Group, { store }: View): boolean {
  const others = new Set<Group>();
  for (const id of documentsOf(a))
    for (const { group } of store.documents.get(id)?.entities ?? [])
      if (group.kind === "Agency" && group !== a && isWhole(group)) others.add(group);
  // Those in most texts are soonest found in one of the other's.
  return [...others]
    .sort((x, y) => sizeOf(y.documents) - sizeOf(x.documents))
    .some(({ documents }) => meet([documents], [b.documents]));
}

/** True where a text of the one names another whole body that some text names together with the other. */
function keepCompany(a: Group, b: Group, view: View): boolean {
  const find = (): boolean => findCompany(a, b, view);
  return view.company === undefined ? find() : view.company.recall(a, b, find);
}

const fewLetters = 2;

const isShort = (name: string): boolean => name.replaceAll(".", "").length <= fewLetters;

/** True of a group for which reasons look at what else its texts name: not its keys alone say whom it may join. */
export const looksAtTexts = (group: Group): boolean =>
  group.kind === "Agency" && isSubordinate(labelName(group));

/** True of a group for which reasons look at the bodies that its texts name, and whether others are named with those. */
export const looksAtCompany = (group: Group): boolean =>
  group.kind === "Agency" && soughtAbbreviation(group).some((name) => isShort(name));

/** True where nothing speaks against an abbreviation's meaning one body: of two letters, many have several meanings. */
export const abbreviationFits = (seeker: Group, candidate: Group, view: View): boolean =>
  registerAllows(seeker, candidate, view) &&
  timesAgree(seeker, candidate) &&
  (!isShort(labelName(seeker)) || keepCompany(seeker, candidate, view));

/** "Office + abbreviation" of a body whose own name begins with that word and that has that abbreviation. */
export const soughtHeadAndAbbreviation = (group: Group): readonly string[] => {
  const parts = headAndAbbreviation(labelName(group));
  return parts === undefined ? [] : [`${parts.head} ${parts.abbreviation}`];
};
export const offeredHeadAndAbbreviation = (group: Group): readonly string[] => {
  const name = labelName(group);
  const head = isWhole(group) ? generic.heads.find((word) => name.startsWith(word)) : undefined;
  return head === undefined ? [] : abbreviationsOf(group).map((abbreviation) => `${head} ${abbreviation}`);
};

/** A body's whole name that another text gives another body as its other name. */
export const soughtAlias = (group: Group): readonly string[] => (isWhole(group) ? [labelName(group)] : []);
export const offeredAliases = (group: Group): readonly string[] =>
  isWhole(group)
    ? foldedAliases(group).filter(
        (name) => !isAbbreviation(name) && !isGeneric("agency", name) && !isShortened(name) && !isUnit(name),
      )
    : [];

const beforeMark = (name: string): string => name.slice(0, Math.max(0, shortenedAt(name)));

/** The first letters of a name cut short, which a whole name must begin with. */
export const soughtStem = (group: Group): readonly string[] => {
  const name = labelName(group);
  const stem = beforeMark(name);
  return stem.length < minimalStem || isCommittee(name) || isGeneric("agency", stem)
    ? []
    : [soughtStemOf(stem)];
};
export const offeredStem = (group: Group): readonly string[] =>
  isWhole(group) ? stemsOf(labelName(group)) : [];
export const beginsAsCut = (seeker: Group, candidate: Group): boolean => {
  const name = labelName(seeker);
  const rest = name.slice(shortenedAt(name) + 1);
  return labelName(candidate).startsWith(beforeMark(name)) && labelName(candidate).endsWith(rest);
};

const spelledOut = (name: string): string =>
  short.agency.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), name);

const minimalSound = 10;

/** A long whole name by its sound, with common short words spelled out. */
export const soundOfName = (group: Group): readonly string[] => {
  const name = labelName(group);
  return isWhole(group) && name.length >= minimalSound ? [foldSound(spelledOut(name))] : [];
};

/** A whole name without the words that are left out of names most, beside each abbreviation that it has. */
export const plainNameAndAbbreviation = (group: Group): readonly string[] => {
  const name = labelName(group);
  const head = isWhole(group) ? generic.heads.find((word) => name.startsWith(word)) : undefined;
  if (head === undefined) return [];
  const rest = short.droppable.reduce((text, word) => text.replaceAll(word, ""), name.slice(head.length));
  return abbreviationsOf(group).map((abbreviation) => `${head} ${rest} ${abbreviation}`);
};

const startOf = 14;
const endOf = 8;

/** Two ways to name most of a long name beside an abbreviation: its start and end, or its first word and a long end. */
export const endsAndAbbreviation = (group: Group): readonly string[] => {
  const name = labelName(group);
  const head = isWhole(group) ? generic.heads.find((word) => name.startsWith(word)) : undefined;
  // Bodies that differ by a place or a number are many, and share their abbreviation.
  if (head === undefined || name.length < startOf + endOf || /[0-9]/.test(name)) return [];
  if (generic.place.some((word) => name.includes(word))) return [];
  return abbreviationsOf(group).flatMap((abbreviation) => [
    `${abbreviation}\n${name.slice(0, startOf)}…${name.slice(-endOf)}`,
    `${abbreviation}\n${head}…${name.slice(-startOf)}`,
  ]);
};

/** The name of a division that is said to be part of any body. */
export const nameInAnyParent = (group: Group): readonly string[] =>
  !isWhole(group) && [...group.ties].some(({ kind, from }) => kind === "PART_OF" && from === group)
    ? [labelName(group)]
    : [];

/** The name of a division within each body that it is said to be part of. */
export const nameInParent = (group: Group, view: View): readonly string[] =>
  isWhole(group)
    ? []
    : neighbours(view, group, "PART_OF", "out").map(({ id }) => `${labelName(group)}\n${id}`);
