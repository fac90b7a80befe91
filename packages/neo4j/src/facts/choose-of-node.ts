import type { NodeKind } from "@saraban/schema";
import { attributesOf } from "./attributes.js";
import type { Given } from "./facts.js";

/** What must follow a value for another to say the same more precisely: `2021` and `2021-03`, `14` and `14/2564`. */
const precisionOf = (name: string, type: unknown): string | undefined =>
  type === "date" ? "-" : name === "number" ? "/" : undefined;

/**
 * Of every attribute the value that most texts give, one that says the same less precisely counting for it; of several
 * the least: as the graph package chooses.
 */
export function chooseOfNode(kind: NodeKind, given: readonly Given[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const [name, type] of attributesOf(kind)) {
    const times = new Map<string, number>();
    for (const one of given)
      for (const value of one[name] ?? []) times.set(value, (times.get(value) ?? 0) + 1);
    const separator = precisionOf(name, type);
    let best: readonly [value: string, support: number] | undefined;
    for (const value of [...times.keys()].sort()) {
      let support = 0;
      for (const [other, n] of times)
        if (value === other || (separator !== undefined && value.startsWith(`${other}${separator}`)))
          support += n;
      if (best === undefined || support > best[1]) best = [value, support];
    }
    if (best !== undefined) chosen[name] = best[0];
  }
  return chosen;
}
