import { isWhole } from "../resolve/label-name.js";
import type { Group } from "../store/group.js";
import type { StoredDocument } from "../store/stored-document.js";
import { holds, sizeOf, type Tally, valuesIn } from "../store/tally.js";

/** True where two sets of documents have one in common that is none of `except`; costs what the smaller holds. */
function meetBesides(a: Tally, b: Tally, except: ReadonlySet<string>): boolean {
  const [few, many] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  for (const id of valuesIn(few)) if (holds(many, id) && !except.has(id)) return true;
  return false;
}

// Of so many documents it is not worth finding out.
const many = 8;

/**
 * True where documents that come or go make another whole body the first to be named together with a group, or the last:
 * only then may an abbreviation that its text names beside that body fit the group now, or fit it no more.
 */
export function changesCompany(group: Group, documents: readonly StoredDocument[]): boolean {
  if (group.kind !== "Agency") return false;
  if (documents.length > many) return true;
  const changed = new Set(documents.map(({ id }) => id));
  return documents.some(
    ({ entities }) =>
      entities.some((entity) => entity.group === group) &&
      entities.some(
        ({ group: other }) =>
          other.kind === "Agency" &&
          other !== group &&
          isWhole(other) &&
          !meetBesides(other.documents, group.documents, changed),
      ),
  );
}
