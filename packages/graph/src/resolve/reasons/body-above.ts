import { foldName } from "../../fold/fold-name.js";
import { isCommittee, isSubordinate } from "../../identity/is-generic.js";
import { aliasesOf, documentsOf, type Group, valuesOf } from "../../store/group.js";
import type { Store } from "../../store/store.js";
import { holds } from "../../store/tally.js";
import { labelName } from "../label-name.js";
import type { View } from "../view.js";

/** The other names that texts give a body, folded. */
export const foldedAliases = (group: Group): string[] => [
  ...new Set([...aliasesOf(group), ...valuesOf(group, "abbreviation")].map(foldName)),
];

/** True where a text names a body by its whole name, or by another name that texts give it. */
const isNamedIn = (store: Store, body: Group, id: string): boolean =>
  holds(body.documents, id) ||
  foldedAliases(body).some((name) => {
    const whole = store.groups.get(`agency:${name}`);
    return store.groups.has(`agency:${name}\n${id}`) || (whole !== undefined && holds(whole.documents, id));
  });

/** True where a text names a committee besides the one given: its working groups may be of either. */
const isAnotherNamed = (store: Store, body: Group, id: string): boolean =>
  store.documents.get(id)?.entities.some(({ group }) => {
    const name = labelName(group);
    return group.kind === "Agency" && group !== body && isCommittee(name) && !isSubordinate(name);
  }) === true;

/**
 * False where a text puts a working group or the like, whose names come up again and again, in a body, and no text of
 * the other can mean that body: none names it, or none without another committee.
 */
export function bodyAboveFits(a: Group, b: Group, { store }: View): boolean {
  const above = a.identity.above ?? b.identity.above;
  if (above === undefined || a.identity.above === b.identity.above) return true;
  const body = store.groups.get(`agency:${above}`);
  const other = a.identity.above === undefined ? a : b;
  return (
    body !== undefined &&
    [...documentsOf(other)].some((id) => isNamedIn(store, body, id) && !isAnotherNamed(store, body, id))
  );
}
