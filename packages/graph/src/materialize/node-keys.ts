import { byString, compareStrings } from "../compare.js";
import type { Group } from "../store/group.js";

/** Groups that are one node, the one that speaks for it first. */
export type Component = readonly [Group, ...Group[]];

const firstDocument = (component: Component): string =>
  component
    .flatMap((group) => [...group.documents.keys()])
    .reduce((least, id) => (compareStrings(id, least) < 0 ? id : least));

// A text is called by its number alone; anything else that means one thing only within a scope says so.
const plainKey = ([{ kind, identity }]: Component): string =>
  identity.scope === undefined || kind === "Document"
    ? identity.label
    : `${identity.label}@${identity.scope}`;

/** A readable key for every node; where two would be called alike, each adds its scope or first document. */
export function nodeKeys(components: readonly Component[]): Map<Component, string> {
  const keys = new Map<Component, string>();
  const taken = new Set<string>();
  const byPlain = new Map<string, Component[]>();
  for (const component of components) {
    const key = plainKey(component);
    const alike = byPlain.get(key);
    if (alike === undefined) byPlain.set(key, [component]);
    else alike.push(component);
  }
  for (const [key, [only, ...more]] of byPlain) {
    if (only === undefined || more.length > 0) continue;
    keys.set(only, key);
    taken.add(key);
  }
  const crowded = [...byPlain].filter(([, { length }]) => length > 1).sort(byString(([key]) => key));
  for (const [key, alike] of crowded) {
    for (const component of alike.sort(byString(([{ key: group }]) => group))) {
      const scoped = `${key}@${component[0].identity.scope ?? firstDocument(component)}`;
      let free = scoped;
      for (let n = 2; taken.has(free); n++) free = `${scoped}#${n}`;
      keys.set(component, free);
      taken.add(free);
    }
  }
  return keys;
}
