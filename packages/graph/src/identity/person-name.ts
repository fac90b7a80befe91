import type { EntityOf } from "@saraban/schema";
import { foldName, tidyName } from "../fold/fold-name.js";

export interface PersonName {
  readonly given: string;
  /** Empty where only a given name is written. */
  readonly family: string;
}

/** Given and family name, folded: as the extraction has them, else split at the first space of the name. */
export function personName({ name, attributes }: EntityOf<"Person">): PersonName {
  const { givenName, familyName } = attributes;
  if (givenName !== undefined && familyName !== undefined) {
    return { given: foldName(givenName), family: foldName(familyName) };
  }
  const [given = "", ...family] = tidyName(name).split(" ");
  return { given: foldName(given), family: family.map(foldName).join(" ") };
}
