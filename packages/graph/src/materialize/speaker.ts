import { compareStrings } from "../compare.js";
import { headAndAbbreviation, isAbbreviation } from "../identity/abbreviation.js";
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

const compare = (a: Group, b: Group): number =>
  fullness(b) - fullness(a) ||
  sizeOf(b.documents) - sizeOf(a.documents) ||
  b.identity.label.length - a.identity.label.length ||
  compareStrings(a.key, b.key);

/** Of groups that are one node the one that speaks for it: the fullest name, of those in most documents, the longest, the least. */
export function speakerOf(groups: Iterable<Group>): Group {
  let best: Group | undefined;
  for (const group of groups) if (best === undefined || compare(group, best) < 0) best = group;
  if (best === undefined) throw new Error("a node without a group");
  return best;
}
