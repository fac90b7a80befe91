import { byString } from "../compare.js";
import type { Decision } from "../decisions/decision.js";
import { scopedName, wordsName } from "../identity/node-name.js";
import type { Group } from "../store/group.js";
import { addGroups, type Components, componentOf, createComponents, unite } from "./components.js";
import type { Findings } from "./settle.js";

/** A decision that cannot be carried out. */
export interface Undecided {
  readonly code: string;
  readonly message: string;
}

/** What a decision is called where a reason has its name. */
export const decided = "decision";

type Carried = Pick<Findings, "joins" | "refusals">;

/** What a decision may call a group: its node's key, or one entity of one document. */
export function decidedNames({ key, identity }: Group): string[] {
  const own = key.lastIndexOf("\n#");
  return [
    wordsName(identity),
    ...(identity.scope === undefined ? [] : [scopedName(identity, identity.scope)]),
    ...(own < 0 ? [] : [key.slice(own + 2)]),
  ];
}

function groupsByName(groups: Iterable<Group>, names: ReadonlySet<string>): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    for (const name of new Set(decidedNames(group))) {
      if (!names.has(name)) continue;
      const alike = found.get(name);
      if (alike === undefined) found.set(name, [group]);
      else alike.push(group);
    }
  }
  return found;
}

function settle(
  { verdict, a, b, who, why }: Decision,
  groups: ReadonlyMap<string, readonly Group[]>,
  components: Components,
  { joins, refusals }: Carried,
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
      if (one === other || one.kind !== other.kind) continue;
      const [x, y] = [componentOf(components, one), componentOf(components, other)];
      if (verdict === "different") {
        if (x === y)
          return {
            code: "decision/contradiction",
            message: `${JSON.stringify(a)} and ${JSON.stringify(b)} are decided to be one and to be two.`,
          };
        x.others.add(other.key);
        y.others.add(one.key);
        refusals.push({ a: one, b: other, reason: decided, obstacle: `${who}, ${why}` });
      } else if (x !== y) {
        unite(components, x, y);
        joins.push({ a: one, b: other, reason: decided });
      }
    }
  }
  return undefined;
}

/**
 * Carries out what people have decided of some groups, before any reason is asked: first what is the same, then what is
 * not. Gives what cannot be carried out, which is meant of all groups only.
 */
export function carryOut(
  decisions: readonly Decision[],
  groups: Iterable<Group>,
  components: Components,
  findings: Carried,
): Undecided[] {
  if (decisions.length === 0) return [];
  const found = groupsByName(groups, new Set(decisions.flatMap(({ a, b }) => [a, b])));
  const sorted = [...decisions].sort(byString(({ a, b }) => `${a}\n${b}`));
  const inOrder = (["same", "different"] as const).flatMap((verdict) =>
    sorted.filter((decision) => decision.verdict === verdict),
  );
  return inOrder.flatMap((decision) => settle(decision, found, components, findings) ?? []);
}

/** The decisions that cannot be carried out among all groups; `groups` are those that any decision names. */
export function undecided(decisions: readonly Decision[], groups: readonly Group[]): Undecided[] {
  const components = createComponents();
  addGroups(components, groups);
  return carryOut(decisions, groups, components, { joins: [], refusals: [] });
}
