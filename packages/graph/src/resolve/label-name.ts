import type { Group } from "../store/group.js";

/** The folded name that a group's label is made from. */
export const labelName = ({ identity: { label } }: Group): string => label.slice(label.indexOf(":") + 1);

/** True of a group whose name alone says who or what it is. */
export const isWhole = (group: Group): boolean => group.identity.scope === undefined;
