import { agencies, words } from "@saraban/lexicon";
import type { Place, Reading } from "../grammar.js";
import { categoryAt, entriesAt, levelAt, officeLevel } from "./body-kind.js";

const { relation } = words;
const cityUnits: ReadonlySet<string> = new Set(["division", "office", "centre"]);
/** Sorts of bodies that act through others, or name them in brackets. */
const holders: ReadonlySet<string> = new Set(["ministry", "department", "police", "military"]);
/** Sorts that are part of none of these. */
const peers: ReadonlySet<string> = new Set([
  ...["ministry", "company", "association", "party", "province", "cabinet", "assembly", "court"],
]);
const committees: ReadonlySet<string> = new Set(["committee", "subcommittee", "working-group"]);
/** Sorts that have committees, and posts at units, of their own. */
const houses: ReadonlySet<string> = new Set([
  ...["ministry", "department", "office", "university", "local-government", "state-enterprise"],
  ...["association", "school", "foundation", "police", "bank", "hospital"],
]);
const mostParents = 4;
const shortForm = /[A-Za-z]|\.$/;
let parents: ReadonlyMap<string, string> | undefined;

/** A part is of a lesser sort than its whole; of two bodies of the register the one is known as the other's parent. */
export function fits(reading: Reading, part: Place, whole: Place, stated: boolean): boolean {
  if (isCapital(reading, whole)) return cityUnits.has(categoryAt(reading, part) ?? "");
  const parts = entriesAt(reading, part);
  const wholes = entriesAt(reading, whole);
  if (parts.length && wholes.length)
    return isKnownPart(reading, part, whole) || (stated && isLess(reading, part, whole) === true);
  return isLess(reading, part, whole) ?? stated;
}

/** "A through B", "A (B)": also a B whose sort has no order, unless the register knows that it is another's. */
export function isHeld(reading: Reading, part: Place, whole: Place): boolean {
  if (fits(reading, part, whole, false)) return true;
  const { text } = reading;
  const name = text.slice(part.start, part.end);
  if (isTerritory(reading, whole) && !isCapital(reading, whole))
    return name.includes(relation.territories[0] as string);
  const small = categoryAt(reading, part) ?? "";
  if (!isHolder(reading, whole) || peers.has(small)) return false;
  if (small === categoryAt(reading, whole) && small !== "police") return false;
  const parts = entriesAt(reading, part);
  if (!parts.length) return !shortForm.test(name);
  const names = entriesAt(reading, whole).map(({ name }) => name);
  return parts.some(({ parent }) => parent !== undefined && names.some((name) => isWithin(parent, name)));
}

export const isHolder = (reading: Reading, whole: Place): boolean =>
  holders.has(categoryAt(reading, whole) ?? "");

/** Side by side: "committee X, ministry Y"; the unit of a post and the body that it belongs to. */
export function isUnitBeside(reading: Reading, part: Place, whole: Place, ofPost: boolean): boolean {
  const { text } = reading;
  const large = text.slice(whole.start, whole.end);
  if (relation.houses.includes(large))
    return relation.houseCommittees.some((form) => text.startsWith(form, part.start));
  const houseKind = categoryAt(reading, whole) ?? "";
  if (entriesAt(reading, part).length || !houses.has(houseKind)) return false;
  const small = categoryAt(reading, part);
  if (isCommittee(reading, part)) return !large.endsWith(text.slice(part.start, part.end));
  const level = levelAt(reading, part);
  return ofPost && small !== houseKind && (small === undefined || (level ?? 0) >= officeLevel);
}

export const isCommittee = (reading: Reading, body: Place): boolean =>
  committees.has(categoryAt(reading, body) ?? "");

/** The register knows no parent of the lesser one. */
export function isOrphan(reading: Reading, part: Place, whole: Place): boolean {
  const parts = entriesAt(reading, part);
  return (
    parts.length > 0 &&
    parts.every(({ parent }) => parent === undefined) &&
    isLess(reading, part, whole) === true
  );
}

export const isKnownPart = (reading: Reading, part: Place, whole: Place): boolean =>
  entriesAt(reading, whole).some(({ name }) =>
    entriesAt(reading, part).some(({ parent }) => parent === name),
  );

export const isTerritory = ({ text }: Reading, { start }: Place) =>
  relation.territories.some((form) => text.startsWith(form, start));

/** The city that is a province and keeps offices of its own. */
const isCapital = (reading: Reading, whole: Place): boolean =>
  entriesAt(reading, whole).some(({ category }) => category === "province");

function isWithin(name: string, whole: string): boolean {
  parents ??= new Map(agencies.flatMap(({ name, parent }) => (parent ? [[name, parent]] : [])));
  for (let i = 0, at: string | undefined = name; at && i < mostParents; i++, at = parents.get(at))
    if (at === whole) return true;
  return false;
}

function isLess(reading: Reading, part: Place, whole: Place): boolean | undefined {
  const small = levelAt(reading, part);
  const large = levelAt(reading, whole);
  if (large === undefined) return false;
  return small === undefined ? undefined : small > large;
}
