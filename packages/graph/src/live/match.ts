import type { Group } from "../store/group.js";
import { sizeOf } from "../store/tally.js";

/**
 * Gives each of several parts of a set of groups what most of its groups had before, counted by the documents that name
 * them; no two the same, and something new where nothing is left.
 */
export function match<T>(
  parts: readonly (readonly Group[])[],
  before: (group: Group) => T | undefined,
  make: (part: readonly Group[]) => T,
): Map<readonly Group[], T> {
  const claims: { part: readonly Group[]; token: T; weight: number }[] = [];
  for (const part of parts) {
    const weights = new Map<T, number>();
    for (const group of part) {
      const token = before(group);
      if (token !== undefined) weights.set(token, (weights.get(token) ?? 0) + sizeOf(group.documents));
    }
    for (const [token, weight] of weights) claims.push({ part, token, weight });
  }
  const given = new Map<readonly Group[], T>();
  const taken = new Set<T>();
  for (const { part, token } of claims.sort((a, b) => b.weight - a.weight)) {
    if (given.has(part) || taken.has(token)) continue;
    given.set(part, token);
    taken.add(token);
  }
  for (const part of parts) if (!given.has(part)) given.set(part, make(part));
  return given;
}
