import { compareStrings } from "../compare.js";
import { headAndAbbreviation, isAbbreviation } from "../identity/abbreviation.js";
import { isWhole, labelName } from "../resolve/label-name.js";
import type { Group } from "../store/group.js";

// The fuller a name, the better it speaks for a node.
function fullness(group: Group): number {
  if (group.kind === "Document") return group.identity.variant === "text" ? 3 : isWhole(group) ? 2 : 0;
  if (!isWhole(group)) return 0;
  const name = labelName(group);
  if (group.kind !== "Agency") return 2;
  return isAbbreviation(name) || headAndAbbreviation(name) !== undefined ? 1 : 2;
}

/** Sorts groups that are one node: the fullest name first, then the one in most documents, the longest, the least. */
export const speakersFirst = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (a, b) =>
      fullness(b) - fullness(a) ||
      b.documents.size - a.documents.size ||
      b.identity.label.length - a.identity.label.length ||
      compareStrings(a.key, b.key),
  );
