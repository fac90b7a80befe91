import { byString } from "../compare.js";
import type { Decision } from "../decisions/decision.js";
import { partsOfName, scopedName, wordsName } from "../identity/node-name.js";
import type { Group } from "../store/group.js";
import { holds } from "../store/tally.js";
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
function decidedNames({ key, identity }: Group): string[] {
  const own = key.lastIndexOf("\n#");
  return [
    wordsName(identity),
    ...(identity.scope === undefined ? [] : [scopedName(identity, identity.scope)]),
    ...(own < 0 ? [] : [key.slice(own + 2)]),
  ];
}

interface PlacedName {
  readonly name: string;
  readonly place: string;
}

/** Names with a place, by what they say without it. */
function placedNames(names: Iterable<string>): Map<string, PlacedName[]> {
  const found = new Map<string, PlacedName[]>();
  for (const name of names) {
    const parts = partsOfName(name);
    if (parts === undefined) continue;
    const { words, place } = parts;
    found.set(words, [...(found.get(words) ?? []), { name, place }]);
  }
  return found;
}

/** What decisions call groups by. */
export interface DecidedNames {
  /** The names that a group has. */
  readonly of: (group: Group) => string[];
  /** True of a group that has one, or may have one whatever texts name it. */
  readonly mayName: (group: Group) => boolean;
}

/**
 * Finds out which of some names a group has: beside its own also what it is called by in a text that names it, as two
 * nodes of one name have keys with the first text of each.
 */
export function namesIn(decisions: readonly Decision[]): DecidedNames {
  const all = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const placed = placedNames(all);
  return {
    of(group) {
      const its = new Set(decidedNames(group).filter((name) => all.has(name)));
      for (const { name, place } of placed.get(wordsName(group.identity)) ?? [])
        if (holds(group.documents, place)) its.add(name);
      return [...its];
    },
    mayName: (group) =>
      placed.has(wordsName(group.identity)) || decidedNames(group).some((name) => all.has(name)),
  };
}

function groupsByName(groups: Iterable<Group>, decisions: readonly Decision[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  const names = namesIn(decisions);
  for (const group of groups) {
    for (const name of names.of(group)) {
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
      message: `No node or entity is called ${JSON.stringify(first.length === 0 ? a : b)}; name an entity of a text, as document#entity.`,
    };
  }
  if (verdict === "different" && first.every((one) => second.every((other) => one === other))) {
    return {
      code: "decision/one-name",
      message: `${JSON.stringify(a)} and ${JSON.stringify(b)} are one by name, and nothing tells them apart; name entities of texts, as document#entity.`,
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
  const found = groupsByName(groups, decisions);
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
