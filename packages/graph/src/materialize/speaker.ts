import { compareStrings } from "../compare.js";
import { headAndAbbreviation, isAbbreviation } from "../identity/abbreviation.js";
import type { Register } from "../register/register.js";
import { isWhole, labelName } from "../resolve/label-name.js";
import type { Group } from "../store/group.js";
import { sizeOf } from "../store/tally.js";

// The fuller a name, the better it speaks for a node.
function fullness(group: Group): number {
  if (group.kind === "Document") return group.identity.variant === "text" ? 3 : isWhole(group) ? 2 : 0;
  if (!isWhole(group)) return 0;
  const name = labelName(group);
  if (group.kind !== "Agency") return 2;
  return isAbbreviation(name) || headAndAbbreviation(name) !== undefined ? 1 : 2;
}

/** True of a name that a register has as a body's own, and that is not over. */
const isOfToday = (register: Register | undefined, group: Group): number => {
  const body = group.kind === "Agency" ? register?.byName.get(labelName(group)) : undefined;
  return body !== undefined && body.entry.until === undefined ? 1 : 0;
};

const compare = (register: Register | undefined, a: Group, b: Group): number =>
  fullness(b) - fullness(a) ||
  isOfToday(register, b) - isOfToday(register, a) ||
  sizeOf(b.documents) - sizeOf(a.documents) ||
  b.identity.label.length - a.identity.label.length ||
  compareStrings(a.key, b.key);

/**
 * Of groups that are one node the one that speaks for it: the fullest name, of those a body's of today, then that in most
 * documents, the longest, the least.
 */
export function speakerOf(groups: Iterable<Group>, register: Register | undefined): Group {
  let best: Group | undefined;
  for (const group of groups) if (best === undefined || compare(register, group, best) < 0) best = group;
  if (best === undefined) throw new Error("a node without a group");
  return best;
}
