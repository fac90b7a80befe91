import { ontology } from "../ontology.js";
import type { EdgeKind, NodeKind } from "../types.js";
import { oneOf, type Report, report, show } from "./problem.js";

/** Checks an edge's kind, and that both ends exist and are of kinds that it may join. Gives the kind. */
export function checkEnds<K extends EdgeKind>(
  to: Report,
  path: string,
  kind: unknown,
  kinds: readonly K[],
  ends: readonly (readonly [name: string, id: unknown])[],
  kindOf: ReadonlyMap<string, NodeKind | undefined>,
): K | undefined {
  const known = oneOf(to, `${path}.kind`, kind, kinds);
  const [first, second] = ends;
  for (const [end, side] of [[first, "from"] as const, [second, "to"] as const]) {
    if (end === undefined) continue;
    const [name, id] = end;
    if (typeof id !== "string" || !kindOf.has(id)) {
      report(to, `${path}.${name}`, `${show(id)} is not there`, "name one that the same value holds");
      continue;
    }
    const found = kindOf.get(id);
    if (known === undefined || found === undefined) continue;
    const allowed: readonly NodeKind[] = ontology.edges[known][side];
    if (!allowed.includes(found)) {
      report(
        to,
        `${path}.${name}`,
        `${known} cannot ${side === "from" ? "start from" : "end at"} a ${found}`,
        `use ${allowed.join(" or ")}`,
      );
    }
  }
  return known;
}
