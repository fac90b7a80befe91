import { crowd } from "../resolve/join-sought.js";
import { looksAtCompany, looksAtTexts } from "../resolve/reasons/agency.js";
import type { Group } from "../store/group.js";
import type { Bucket, KeyIndex, Signature } from "./key-index.js";

/** Groups that may bear on one another, directly or by way of others. */
export interface Region {
  readonly groups: Set<Group>;
  /** Whether any change of the texts of its groups may bear on it, though no key changes. */
  readonly isTouchy: boolean;
  /** Whether it bears on it which bodies are named together with its groups. */
  readonly looksAtCompany: boolean;
}

/** True of a bucket whose offers are passed over, as too many make them. */
export const isCrowded = ({ offerers }: Bucket): boolean => (offerers?.size ?? 0) > crowd;

function* linked(index: KeyIndex, seen: Set<string>, { sought, offered }: Signature): Generator<Group> {
  for (const key of sought) {
    const bucket = index.get(key);
    if (bucket === undefined || isCrowded(bucket) || seen.has(key)) continue;
    seen.add(key);
    yield* bucket.seekers;
    yield* bucket.offerers ?? [];
  }
  for (const key of offered) {
    const bucket = index.get(key);
    if (bucket === undefined || isCrowded(bucket) || bucket.seekers.size === 0 || seen.has(key)) continue;
    seen.add(key);
    yield* bucket.seekers;
    yield* bucket.offerers ?? [];
  }
}

/** The regions that some groups are in, each found by going from key to key. */
export function regionsAround(
  starts: Iterable<Group>,
  index: KeyIndex,
  signatures: ReadonlyMap<Group, Signature>,
): Region[] {
  const visited = new Set<Group>();
  const seen = new Set<string>();
  const found: Region[] = [];
  for (const start of starts) {
    if (visited.has(start)) continue;
    visited.add(start);
    const groups = [start];
    for (const group of groups) {
      const signature = signatures.get(group);
      if (signature === undefined) continue;
      for (const other of linked(index, seen, signature)) {
        if (visited.has(other)) continue;
        visited.add(other);
        groups.push(other);
      }
    }
    found.push({
      groups: new Set(groups),
      isTouchy: groups.some(looksAtTexts),
      looksAtCompany: groups.some(looksAtCompany),
    });
  }
  return found;
}
