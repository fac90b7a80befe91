import type { Reason } from "../resolve/reason.js";
import type { KnownKeys } from "../resolve/resolve-groups.js";
import type { View } from "../resolve/view.js";
import type { Group } from "../store/group.js";

/** The groups that seek a key and those that offer it; of a reason without offers all do both. */
export interface Bucket {
  readonly seekers: Set<Group>;
  readonly offerers: Set<Group> | undefined;
}

/** Which groups of one kind may bear on one another: those that meet in a bucket. */
export type KeyIndex = Map<string, Bucket>;

/** By what a group is known to all reasons: in which buckets it is, and all that they look at besides. */
export interface Signature {
  readonly sought: readonly string[];
  readonly offered: readonly string[];
  readonly rest: string;
}

const unique = (keys: readonly string[]): string[] => (keys.length < 2 ? [...keys] : [...new Set(keys)]);

/** Reads the signature of a group; `rest` is what reasons look at that is in no key. */
export function signatureOf(group: Group, reasons: readonly Reason[], view: View, rest: string): Signature {
  const sought: string[] = [];
  const offered: string[] = [];
  let more = rest;
  for (const [i, { seeks, offers, links }] of reasons.entries()) {
    if (links !== undefined) {
      for (const key of unique(links(group))) sought.push(`${i}:${key}`);
      more += `\n${[...seeks(group, view)].sort().join("\n")}`;
      continue;
    }
    for (const key of unique(seeks(group, view)))
      sought.push(offers === undefined ? `${i}:${key}` : `${i}>${key}`);
    if (offers !== undefined) for (const key of unique(offers(group, view))) offered.push(`${i}>${key}`);
  }
  return { sought, offered, rest: more };
}

const none: readonly string[] = [];

function ofReason(keys: readonly string[] | undefined, at: number): readonly string[] {
  const number = String(at);
  const its = keys?.filter(
    (key) => key.startsWith(number) && (key[number.length] === ":" || key[number.length] === ">"),
  );
  return its ?? none;
}

/** The keys of one reason in signatures, each with what tells it from those of other reasons. */
export const keysIn = (signatures: ReadonlyMap<Group, Signature>): KnownKeys => ({
  sought: (group, at) => ofReason(signatures.get(group)?.sought, at),
  offered: (group, at) => ofReason(signatures.get(group)?.offered, at),
});

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

export const sameSignature = (a: Signature, b: Signature): boolean =>
  a.rest === b.rest && sameList(a.sought, b.sought) && sameList(a.offered, b.offered);

const isAlike = (key: string): boolean => !/^[0-9]+>/.test(key);

export function addToIndex(index: KeyIndex, group: Group, { sought, offered }: Signature): void {
  const bucketOf = (key: string): Bucket => {
    const known = index.get(key);
    if (known !== undefined) return known;
    const bucket = { seekers: new Set<Group>(), offerers: isAlike(key) ? undefined : new Set<Group>() };
    index.set(key, bucket);
    return bucket;
  };
  for (const key of sought) bucketOf(key).seekers.add(group);
  for (const key of offered) bucketOf(key).offerers?.add(group);
}

export function removeFromIndex(index: KeyIndex, group: Group, { sought, offered }: Signature): void {
  for (const key of [...sought, ...offered]) {
    const bucket = index.get(key);
    if (bucket === undefined) continue;
    bucket.seekers.delete(group);
    if (offered.includes(key)) bucket.offerers?.delete(group);
    if (bucket.seekers.size === 0 && (bucket.offerers?.size ?? 0) === 0) index.delete(key);
  }
}
