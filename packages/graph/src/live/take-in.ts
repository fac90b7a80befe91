import { addTo, removeFrom } from "../materialize/projection.js";
import { factsOf } from "../resolve/facts.js";
import { looksAtCompany } from "../resolve/reasons/agency.js";
import type { View } from "../resolve/view.js";
import { type Group, yearsOf } from "../store/group.js";
import type { StoredDocument } from "../store/stored-document.js";
import { changesCompany } from "./company.js";
import {
  addToIndex,
  type Bucket,
  removeFromIndex,
  type Signature,
  sameSignature,
  signatureOf,
} from "./key-index.js";
import type { LiveKind, LiveParts } from "./live-kind.js";
import { isCrowded, type Region } from "./regions.js";

/** Groups and regions of one kind that are to be resolved anew. */
export interface Changed {
  readonly groups: Set<Group>;
  readonly regions: Set<Region>;
}

const restOf = (group: Group): string => {
  const facts = [...factsOf(group)].map(([name, values]) => `${name} ${[...values].sort().join("\n")}`);
  return [...facts.sort(), ...yearsOf(group).sort()].join("\n");
};

function withDecisions(parts: LiveParts, group: Group, signature: Signature): Signature {
  const { decisions } = parts.projection.store;
  if (decisions.length === 0) return signature;
  const names = new Set(parts.decidedNames.of(group));
  const its = decisions.flatMap(({ a, b }, i) => (names.has(a) || names.has(b) ? [`decision:${i}`] : []));
  return { ...signature, sought: [...signature.sought, ...its] };
}

function noteDecided({ decided, decidedNames }: LiveParts, group: Group, isThere: boolean): void {
  if (!isThere) decided.delete(group);
  else if (decidedNames.mayName(group)) decided.add(group);
}

/** Writes a group's new signature down; says what else that bears on. */
function exchange(
  live: LiveKind,
  group: Group,
  before: Signature | undefined,
  next: Signature | undefined,
  changed: Changed,
): void {
  const offered = new Set([...(before?.offered ?? []), ...(next?.offered ?? [])]);
  const buckets = [...offered].flatMap((key): [string, boolean][] => {
    const bucket = live.index.get(key);
    return bucket === undefined ? [] : [[key, isCrowded(bucket)]];
  });
  if (before !== undefined) removeFromIndex(live.index, group, before);
  if (next !== undefined) addToIndex(live.index, group, next);
  if (next !== undefined) live.signatures.set(group, next);
  else live.signatures.delete(group);
  for (const [key, wasCrowded] of buckets) {
    const bucket: Bucket | undefined = live.index.get(key);
    if (bucket !== undefined && isCrowded(bucket) !== wasCrowded)
      for (const seeker of bucket.seekers) change(live, seeker, changed);
  }
  for (const other of live.below.get(group.identity.label) ?? []) change(live, other, changed);
}

function change({ regions }: LiveKind, group: Group, changed: Changed): void {
  changed.groups.add(group);
  const region = regions.get(group);
  if (region !== undefined) changed.regions.add(region);
}

/** What has happened: `documents` have come or gone. */
export interface Happened {
  /** Groups whose texts are others now, or that are there no more. */
  readonly touched: ReadonlySet<Group>;
  /** Groups that something is stated of together with a group that is of another node now. */
  readonly near: ReadonlySet<Group>;
  readonly documents: readonly StoredDocument[];
}

/** Takes in what has happened to groups of one kind. */
export function takeIn(
  parts: LiveParts,
  live: LiveKind,
  { touched, near, documents }: Happened,
  view: View,
): Changed {
  const changed: Changed = { groups: new Set(), regions: new Set() };
  const touchedIn = new Set<Region>();
  const { store } = parts.projection;
  for (const group of new Set([...touched, ...near])) {
    const before = live.signatures.get(group);
    const isThere = store.groups.get(group.key) === group;
    const region = live.regions.get(group);
    const isInOtherCompany =
      touched.has(group) && (looksAtCompany(group) || changesCompany(group, documents));
    if (isInOtherCompany) parts.company.forget(group);
    if (region !== undefined && touched.has(group)) {
      // Two that one text names must not be one, whatever their keys.
      if (touchedIn.has(region) || region.isTouchy || (region.looksAtCompany && isInOtherCompany))
        changed.regions.add(region);
      touchedIn.add(region);
    }
    const next = isThere
      ? withDecisions(parts, group, signatureOf(group, live.reasons, view, restOf(group)))
      : undefined;
    if (before !== undefined && next !== undefined && sameSignature(before, next)) continue;
    if (before === undefined && next === undefined) continue;
    const { above } = group.identity;
    if (above !== undefined) (isThere ? addTo : removeFrom)(live.below, `agency:${above}`, group);
    if ((before === undefined) !== (next === undefined)) noteDecided(parts, group, isThere);
    exchange(live, group, before, next, changed);
    if (region !== undefined) changed.regions.add(region);
    if (isThere) changed.groups.add(group);
    else {
      region?.groups.delete(group);
      live.regions.delete(group);
      live.tokens.delete(group);
      changed.groups.delete(group);
    }
  }
  return changed;
}
