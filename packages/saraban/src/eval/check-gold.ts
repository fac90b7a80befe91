import { nodeKinds, ontology, relationKinds } from "@saraban/schema";
import type { Gold } from "./gold.js";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Why a value cannot be measured against; undefined where it has the form of a gold file. */
export function goldShapeFault(value: unknown): string | undefined {
  if (!isObject(value)) return "it is no JSON object";
  const { entities, relations = [] } = value;
  if (!isObject(entities)) return '"entities" is no object';
  for (const [id, entity] of Object.entries(entities)) {
    if (!isObject(entity)) return `entity ${id} is no object`;
    if (!nodeKinds.includes(entity["kind"] as never))
      return `entity ${id} has kind ${JSON.stringify(entity["kind"])}, not one of ${nodeKinds.join(", ")}`;
    const names = entity["names"] ?? [];
    if (!Array.isArray(names) || names.some((name) => typeof name !== "string"))
      return `"names" of entity ${id} is no list of strings`;
  }
  if (!Array.isArray(relations)) return '"relations" is no list';
  const odd = relations.findIndex(
    (relation) => !Array.isArray(relation) || !relationKinds.includes(relation[1]),
  );
  if (odd >= 0) return `relation ${odd + 1} is not [from, kind, to] with one of ${relationKinds.join(", ")}`;
  return undefined;
}

/** What an annotator should mend: names that the text does not hold, and relations with impossible ends. */
export function goldFaults(gold: Gold, text: string): readonly string[] {
  const faults: string[] = [];
  for (const [id, { names = [] }] of Object.entries(gold.entities)) {
    for (const name of names) {
      if (!text.includes(name)) faults.push(`entity ${id}: "${name}" is not in the text`);
      else if (name !== name.trim()) faults.push(`entity ${id}: "${name}" has white space at an end`);
    }
  }
  for (const [index, [from, kind, to]] of (gold.relations ?? []).entries()) {
    const ends = { from: gold.entities[from]?.kind, to: gold.entities[to]?.kind };
    const wanted: { readonly from: readonly string[]; readonly to: readonly string[] } = ontology.edges[kind];
    for (const end of ["from", "to"] as const) {
      const given = ends[end];
      const id = end === "from" ? from : to;
      if (given === undefined) faults.push(`relation ${index + 1}: there is no entity ${id}`);
      else if (!wanted[end].includes(given))
        faults.push(
          `relation ${index + 1}: ${kind} goes ${end} ${wanted[end].join(" or ")}, and ${id} has kind ${given}`,
        );
    }
  }
  return faults;
}
