import type { Group } from "../store/group.js";
import { componentOf, type Joined, obstacle } from "./components.js";
import { contradiction } from "./facts.js";
import type { Reason } from "./reason.js";
import type { Settle } from "./settle.js";

// Up to here every pair is looked at; of more, each with the first of those joined before.
const fewEnough = 24;

const agreeAll = (list: readonly Joined[]): boolean =>
  list.every((a, i) => list.slice(i + 1).every((b) => obstacle(a, b) === undefined));

/** True of two that are not one yet and may be; what costs least is asked first. */
function passes({ test }: Reason, a: Group, b: Group, { view }: Settle): boolean {
  const [x, y] = [componentOf(view.components, a), componentOf(view.components, b)];
  return x !== y && obstacle(x, y) === undefined && (test === undefined || test(a, b, view));
}

/** Writes down what two of the same words contradict each other on, as people will wonder. */
function tellApart(reason: Reason, block: readonly Group[], settle: Settle): void {
  if (reason.strength !== "same" && reason.kind !== "Document") return;
  for (const [i, a] of block.entries()) {
    for (const b of block.slice(i + 1)) {
      const [x, y] = [componentOf(settle.view.components, a), componentOf(settle.view.components, b)];
      const between = x === y ? undefined : contradiction(x.facts, y.facts);
      if (between !== undefined) settle.refuse(a, b, reason, between);
    }
  }
}

function candidatesOf(
  reason: Reason,
  group: Group,
  block: readonly Group[],
  settle: Settle,
): Map<Joined, Group> {
  const { components } = settle.view;
  const own = componentOf(components, group);
  const found = new Map<Joined, Group>();
  for (const candidate of block) {
    const joined = componentOf(components, candidate);
    if (joined !== own && !found.has(joined) && passes(reason, group, candidate, settle))
      found.set(joined, candidate);
  }
  return found;
}

function joinFew(reason: Reason, block: readonly Group[], settle: Settle): void {
  const found = new Map(block.map((group) => [group, candidatesOf(reason, group, block, settle)]));
  const torn = new Set<Group>();
  for (const [group, candidates] of found) {
    if (agreeAll([...candidates.keys()])) continue;
    torn.add(group);
    settle.leaveOpen(group, [...candidates.values()], reason);
  }
  // Nobody may join one that could as well be another.
  for (const [group, candidates] of found) {
    if (torn.has(group)) continue;
    for (const candidate of candidates.values())
      if (!torn.has(candidate)) settle.join(group, candidate, reason);
  }
  tellApart(reason, block, settle);
}

function joinMany(reason: Reason, block: readonly Group[], settle: Settle): void {
  const firsts: Group[] = [];
  for (const group of block) {
    const first = firsts.find((one) => passes(reason, one, group, settle));
    if (first !== undefined) settle.join(first, group, reason);
    else if (firsts.length < fewEnough) firsts.push(group);
  }
}

/** Joins groups that seek the same: all that may be one another; one that could be either of two stays open. */
export function joinAlike(reason: Reason, block: readonly Group[], settle: Settle): void {
  const distinct = new Map<Joined, Group>();
  for (const group of block) {
    const joined = componentOf(settle.view.components, group);
    if (!distinct.has(joined)) distinct.set(joined, group);
  }
  if (distinct.size < 2) return;
  if (reason.test === undefined && distinct.size > fewEnough)
    joinMany(reason, [...distinct.values()], settle);
  else if (block.length <= fewEnough) joinFew(reason, block, settle);
  else joinMany(reason, block, settle);
}
