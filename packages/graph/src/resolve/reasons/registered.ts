import { isAbbreviation } from "../../identity/abbreviation.js";
import { meaningOf } from "../../register/meaning-of.js";
import { documentsOf, type Group, valuesOf } from "../../store/group.js";
import { labelName } from "../label-name.js";
import type { View } from "../view.js";

/** The line of bodies that a group is of by its name. */
const lineByName = (group: Group, { store }: View): number | undefined =>
  valuesOf(group, "country").length > 0 ? undefined : store.register?.lines.get(labelName(group));

/** What the register says that an abbreviation means in the one text that writes it. */
function meaning(group: Group, { store }: View): ReturnType<typeof meaningOf> {
  const name = labelName(group);
  if (store.register === undefined || !isAbbreviation(name)) return undefined;
  const [id = ""] = documentsOf(group);
  const document = store.documents.get(id);
  return document === undefined ? undefined : meaningOf(store, name, document);
}

export const registeredName = (group: Group, view: View): readonly string[] => {
  const line = lineByName(group, view);
  return line === undefined ? [] : [String(line)];
};

export const registeredMeaning = (group: Group, view: View): readonly string[] => {
  const line = lineByName(group, view) ?? meaning(group, view);
  return typeof line === "number" ? [String(line)] : [];
};

/** False where the register knows an abbreviation and does not say that it means this body. */
export function registerAllows(seeker: Group, candidate: Group, view: View): boolean {
  const line = meaning(seeker, view);
  return line === undefined || (line !== "undecided" && lineByName(candidate, view) === line);
}
