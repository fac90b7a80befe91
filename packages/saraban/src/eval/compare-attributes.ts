import type { Found } from "./found-entities.js";
import { normalForm } from "./normal-form.js";
import type { Wanted } from "./wanted-entities.js";

type Checked = "date" | "number" | "honorific";

const checked: readonly (readonly [string, Checked])[] = [
  ["Meeting", "date"],
  ["Meeting", "number"],
  ["Document", "number"],
  ["Document", "date"],
  ["Person", "honorific"],
];

/** For each attribute that the gold gives of a matched entity: its name and whether it is the same. */
export function* compareAttributes(pairs: ReadonlyMap<Found, Wanted>): Generator<readonly [string, boolean]> {
  for (const [found, { entity }] of pairs) {
    for (const [kind, attribute] of checked) {
      const wanted = entity[attribute];
      if (entity.kind !== kind || !wanted) continue;
      const said = found.node.attributes[attribute] ?? "";
      const isRight = attribute === "date" ? said === wanted : normalForm(said) === normalForm(wanted);
      yield [`${kind}.${attribute}`, isRight];
    }
  }
}
