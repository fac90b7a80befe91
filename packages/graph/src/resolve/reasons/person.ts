import { foldSound } from "../../fold/fold-sound.js";
import type { Group } from "../../store/group.js";
import { isWhole, labelName } from "../label-name.js";
import { neighbours, type View } from "../view.js";

const givenName = (group: Group): string => labelName(group).split(" ")[0] ?? "";

/** A given name alone. */
export const soughtGivenName = (group: Group): readonly string[] =>
  isWhole(group) ? [] : [labelName(group)];
/** The given name of a person named in full. */
export const offeredGivenName = (group: Group): readonly string[] =>
  isWhole(group) ? [givenName(group)] : [];

/** Given and family name by their sound. */
export const soundOfFullName = (group: Group): readonly string[] =>
  isWhole(group) ? [labelName(group).split(" ").map(foldSound).join(" ")] : [];

/** True where both are given a post in one body. */
export function postAgrees(a: Group, b: Group, view: View): boolean {
  const bodies = new Set(neighbours(view, a, "HOLDS_POSITION", "out").map(({ joined }) => joined.name));
  return (
    bodies.size > 0 &&
    neighbours(view, b, "HOLDS_POSITION", "out").some(({ joined }) => bodies.has(joined.name))
  );
}
