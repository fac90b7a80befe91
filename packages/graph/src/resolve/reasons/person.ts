import state from "../../data/posts-of-state.json" with { type: "json" };
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

const marks = /[\u0E47-\u0E4C]/g;
const halves = (group: Group): [given: string, family: string] => {
  const [given = "", ...family] = labelName(group).split(" ");
  return [foldSound(given.replace(marks, "")), foldSound(family.join(" ").replace(marks, ""))];
};

/** The given name of a person named in full, by its sound and without marks above letters. */
export const soundOfGivenName = (group: Group): readonly string[] => {
  const [given] = halves(group);
  return isWhole(group) ? [given] : [];
};

/** True where one letter put in, left out or changed, or two, make one of the other. */
function within(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

const longFamilyName = 6;

/** True of one given name with family names that differ by two letters at most, long ones; or all alike but for marks. */
export function namesAreNear(a: Group, b: Group): boolean {
  const [[given, family], [other, second]] = [halves(a), halves(b)];
  if (given !== other) return false;
  return (
    family === second ||
    (Math.min(family.length, second.length) >= longFamilyName && within(2, family, second))
  );
}

const spelledOut = (role: string): string =>
  state.short.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), role);

/** Posts of which a state has one or few, of those that begin a role. */
const postsOfState = (group: Group, view: View): string[] =>
  neighbours(view, group, "HOLDS_POSITION", "out").flatMap(
    ({ role }) => state.posts.find((post) => spelledOut(role).startsWith(post)) ?? [],
  );

/** True where both are given one post of state. */
export function postOfStateAgrees(a: Group, b: Group, view: View): boolean {
  const posts = new Set(postsOfState(a, view));
  return posts.size > 0 && postsOfState(b, view).some((post) => posts.has(post));
}
