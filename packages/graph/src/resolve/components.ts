import type { Group } from "../store/group.js";
import { count, createTally, sizeOf, type Tally, valuesIn } from "../store/tally.js";
import { contradiction, type Facts, factsOf } from "./facts.js";
import { meet } from "./meet.js";

/** Groups taken for one so far, with what tells them from others. */
export interface Joined {
  /** The same for all that are one, and for no others. */
  readonly id: number;
  readonly groups: Group[];
  /** The documents that name any of them: those of groups of many documents as they are, all others together. */
  readonly documents: Tally[];
  /** Where documents of groups of few are counted; there once there are two such groups. */
  pool: Tally | undefined;
  readonly facts: Facts;
  /** Keys of groups that a person has said are others. */
  readonly others: Set<string>;
}

/** Which groups are one so far. */
export interface Components {
  readonly of: Map<Group, Joined>;
  /** The next free id. */
  readonly ids: { next: number };
}

const few = 8;

/** Adds groups, each by itself. */
export function addGroups({ of, ids }: Components, groups: Iterable<Group>): void {
  for (const group of groups) {
    const documents = [group.documents];
    const facts = factsOf(group);
    of.set(group, { id: ids.next++, groups: [group], documents, pool: undefined, facts, others: new Set() });
  }
}

export const createComponents = (ids = { next: 0 }): Components => ({ of: new Map(), ids });

export const componentOf = ({ of }: Components, group: Group): Joined => {
  const joined = of.get(group);
  if (joined === undefined) throw new Error(`no component holds ${group.key}`);
  return joined;
};

const total = ({ documents }: Joined): number => documents.reduce((sum, tally) => sum + sizeOf(tally), 0);

/** Why two components must stay apart, or nothing. */
export function obstacle(a: Joined, b: Joined): string | undefined {
  if (a.others.size > 0 && b.groups.some(({ key }) => a.others.has(key))) return "decided";
  if (meet(a.documents, b.documents)) return "both in one text";
  return contradiction(a.facts, b.facts);
}

function addDocuments(joined: Joined, documents: Tally): void {
  if (sizeOf(documents) > few) {
    joined.documents.push(documents);
    return;
  }
  if (joined.pool === undefined) {
    joined.pool = createTally();
    joined.documents.push(joined.pool);
  }
  for (const id of valuesIn(documents)) count(joined.pool, id, 1);
}

/** Makes two components one; the smaller is poured into the larger. */
export function unite(components: Components, a: Joined, b: Joined): Joined {
  if (a === b) return a;
  const [less, more] = total(a) < total(b) ? [a, b] : [b, a];
  for (const group of less.groups) {
    more.groups.push(group);
    components.of.set(group, more);
  }
  for (const documents of less.documents) addDocuments(more, documents);
  for (const key of less.others) more.others.add(key);
  for (const [name, values] of less.facts) {
    const known = more.facts.get(name);
    if (known === undefined) more.facts.set(name, values);
    else for (const value of values) known.add(value);
  }
  return more;
}
