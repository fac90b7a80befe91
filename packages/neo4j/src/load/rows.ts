import type { Properties } from "../facts/node-properties.js";

// Rows go as lists, whose names stand once in the statement: names with every value cost both sides more than the values.

/** The values of columns, in their order. */
export const cells = (columns: readonly string[], properties: Properties): unknown[] =>
  columns.map((name) => properties[name] ?? null);

/** In Cypher: a map of columns from the list `r`, where they begin at `from`; names come from the schema alone. */
export const mapOf = (columns: readonly string[], from: number): string =>
  `{${columns.map((name, i) => `${name}: r[${from + i}]`).join(", ")}}`;

/** Parts of a list by what each is, in the order in which they are first met. */
export function groupedBy<T, K>(list: Iterable<T>, kindOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const kind = kindOf(one);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [one]);
    else group.push(one);
  }
  return groups;
}
