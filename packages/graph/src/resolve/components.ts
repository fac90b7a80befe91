import type { Group } from "../store/group.js";
import { contradiction, type Facts, factsOf } from "./facts.js";

/** Groups taken for one so far, with what tells them from others. */
export interface Joined {
  /** The least key of its groups. */
  name: string;
  readonly groups: Group[];
  /** The documents that name any of them; borrowed from the one group until there are two. */
  documents: ReadonlyMap<string, unknown> | Set<string>;
  readonly facts: Facts;
  /** Keys of groups that a person has said are others. */
  readonly others: Set<string>;
}

/** Which groups are one so far. */
export interface Components {
  readonly of: Map<string, Joined>;
}

export function createComponents(groups: Iterable<Group>): Components {
  const of = new Map<string, Joined>();
  for (const group of groups) {
    of.set(group.key, {
      name: group.key,
      groups: [group],
      documents: group.documents,
      facts: factsOf(group),
      others: new Set(),
    });
  }
  return { of };
}

export const componentOf = ({ of }: Components, group: Group): Joined => {
  const joined = of.get(group.key);
  if (joined === undefined) throw new Error(`no component holds ${group.key}`);
  return joined;
};

function meet(a: Joined, b: Joined): boolean {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  for (const id of few.documents.keys()) if (many.documents.has(id)) return true;
  return false;
}

/** Why two components must stay apart, or nothing. */
export function obstacle(a: Joined, b: Joined): string | undefined {
  if ([...a.others].some((key) => b.groups.some((group) => group.key === key))) return "decided";
  if (meet(a, b)) return "both in one text";
  return contradiction(a.facts, b.facts);
}

/** Makes two components one; the smaller is poured into the larger. */
export function unite(components: Components, a: Joined, b: Joined): Joined {
  if (a === b) return a;
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  for (const group of few.groups) {
    many.groups.push(group);
    components.of.set(group.key, many);
  }
  if (few.name < many.name) many.name = few.name;
  const documents = many.documents instanceof Set ? many.documents : new Set(many.documents.keys());
  for (const id of few.documents.keys()) documents.add(id);
  many.documents = documents;
  for (const key of few.others) many.others.add(key);
  for (const [name, values] of few.facts) {
    const known = many.facts.get(name);
    if (known === undefined) many.facts.set(name, values);
    else for (const value of values) known.add(value);
  }
  return many;
}
