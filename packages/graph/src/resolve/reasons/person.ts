import state from "../../data/posts-of-state.json" with { type: "json" };
import { foldSound } from "../../fold/fold-sound.js";
import type { Group } from "../../store/group.js";
import { isWhole, labelName } from "../label-name.js";
import { neighbours, type View } from "../view.js";
import { isWithin } from "./is-within.js";

const givenName = (group: Group): string => labelName(group).split(" ")[0] ?? "";

/** A name beside each body in which its bearer has a post. */
const besideBodies = (name: string, group: Group, view: View): string[] =>
  neighbours(view, group, "HOLDS_POSITION", "out").map(({ id }) => `${name}\n${id}`);

/** A given name alone, beside each body of its bearer's posts. */
export const soughtGivenNameInBody = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? [] : besideBodies(labelName(group), group, view);
/** The given name of a person named in full, beside each body of the person's posts. */
export const offeredGivenNameInBody = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? besideBodies(givenName(group), group, view) : [];

/** Given and family name by their sound, beside each body of the person's posts. */
export const soundOfFullNameInBody = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? besideBodies(labelName(group).split(" ").map(foldSound).join(" "), group, view) : [];

const marks = /[\u0E47-\u0E4C]/g;
const halves = (group: Group): [given: string, family: string] => {
  const [given = "", ...family] = labelName(group).split(" ");
  return [foldSound(given.replace(marks, "")), foldSound(family.join(" ").replace(marks, ""))];
};

/** The given name of a person named in full, by its sound and without marks above letters, beside each body. */
export const soundOfGivenNameInBody = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? besideBodies(halves(group)[0], group, view) : [];

const longFamilyName = 6;

/** True of family names that differ by two letters at most, long ones, or by marks above letters alone. */
export function familyNamesAreNear(a: Group, b: Group): boolean {
  const [[, family], [, other]] = [halves(a), halves(b)];
  return (
    family === other ||
    (Math.min(family.length, other.length) >= longFamilyName && isWithin(2, family, other))
  );
}

const spelledOut = (role: string): string =>
  state.short.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), role);

/** A name beside each post that a state has one or few of, of those that begin a role. */
const besidePostsOfState = (name: string, group: Group, view: View): string[] =>
  neighbours(view, group, "HOLDS_POSITION", "out").flatMap(({ role }) => {
    const post = state.posts.find((one) => spelledOut(role).startsWith(one));
    return post === undefined ? [] : [`${name}\n${post}`];
  });

export const soughtGivenNameInState = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? [] : besidePostsOfState(labelName(group), group, view);
export const offeredGivenNameInState = (group: Group, view: View): readonly string[] =>
  isWhole(group) ? besidePostsOfState(givenName(group), group, view) : [];
