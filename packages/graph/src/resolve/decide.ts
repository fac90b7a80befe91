import { byString } from "../compare.js";
import type { Decision } from "../decisions/decision.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";
import { type Components, componentOf, unite } from "./components.js";
import type { GroupJoin } from "./settle.js";

/** A decision that cannot be carried out. */
export interface Undecided {
  readonly code: string;
  readonly message: string;
}

/** Groups by what a decision may call them: a node's key, or one entity of one document. */
function named(store: Store): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  const add = (name: string, group: Group): void => {
    const alike = found.get(name);
    if (alike === undefined) found.set(name, [group]);
    else if (!alike.includes(group)) alike.push(group);
  };
  for (const group of store.groups.values()) {
    const { label, scope } = group.identity;
    add(label, group);
    if (scope !== undefined) add(`${label}@${scope}`, group);
    const at = group.key.lastIndexOf("\n#");
    if (at >= 0) add(group.key.slice(at + 2), group);
  }
  return found;
}

function settle(
  { verdict, a, b }: Decision,
  groups: Map<string, Group[]>,
  components: Components,
  joins: GroupJoin[],
): Undecided | undefined {
  const [first, second] = [groups.get(a) ?? [], groups.get(b) ?? []];
  if (first.length === 0 || second.length === 0) {
    return {
      code: "decision/unknown",
      message: `No node or entity is called ${JSON.stringify(first.length === 0 ? a : b)}.`,
    };
  }
  for (const one of first) {
    for (const other of second) {
      if (one === other) continue;
      const [x, y] = [componentOf(components, one), componentOf(components, other)];
      if (verdict === "different") {
        if (x === y)
          return {
            code: "decision/contradiction",
            message: `${JSON.stringify(a)} and ${JSON.stringify(b)} are decided to be one and to be two.`,
          };
        x.others.add(other.key);
        y.others.add(one.key);
      } else if (x !== y && one.kind === other.kind) {
        unite(components, x, y);
        joins.push({ a: one, b: other, reason: "decision" });
      }
    }
  }
  return undefined;
}

/** Carries out what people have decided, before any reason is asked: first what is the same, then what is not. */
export function decide(store: Store, components: Components, joins: GroupJoin[]): Undecided[] {
  if (store.decisions.length === 0) return [];
  const groups = named(store);
  const sorted = [...store.decisions].sort(byString(({ a, b }) => `${a}\n${b}`));
  const inOrder = (["same", "different"] as const).flatMap((verdict) =>
    sorted.filter((decision) => decision.verdict === verdict),
  );
  return inOrder
    .map((decision) => settle(decision, groups, components, joins))
    .filter((found) => found !== undefined);
}
