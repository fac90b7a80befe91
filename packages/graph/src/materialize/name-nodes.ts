import { byString } from "../compare.js";
import { scopedName, wordsName } from "../identity/node-name.js";
import type { Group } from "../store/group.js";
import { firstDocument } from "./first-documents.js";
import type { NodeRecord } from "./node-record.js";
import { addTo, type Projection, removeFrom } from "./projection.js";
import { speakerOf } from "./speaker.js";

// A text is called by its number alone; anything else that means one thing only within a scope says so.
const plainName = ({ kind, identity }: Group): string =>
  identity.scope === undefined || kind === "Document"
    ? wordsName(identity)
    : scopedName(identity, identity.scope);

/** Finds out who speaks for the nodes that changed, and which names are to be given out anew. */
export function findSpeakers(projection: Projection): void {
  const { byPlain, dirty } = projection;
  for (const node of dirty.nodes) {
    if (node.groups.size > 0) node.speaker = speakerOf(node.groups, projection.store.register);
    const plain = node.groups.size > 0 ? plainName(node.speaker) : "";
    if (plain !== node.plain) {
      if (node.plain !== "") {
        removeFrom(byPlain, node.plain, node);
        dirty.plains.add(node.plain);
      }
      if (plain !== "") addTo(byPlain, plain, node);
      node.plain = plain;
    }
    if (plain !== "") dirty.plains.add(plain);
  }
  // Names that several share are told apart by where they stand, which is what others may be called at once.
  for (const plain of [...dirty.plains]) {
    const at = plain.indexOf("@");
    const words = at < 0 ? plain : plain.slice(0, at);
    if (at >= 0 && (byPlain.get(words)?.size ?? 0) > 1) dirty.plains.add(words);
  }
}

const firstOf = (projection: Projection, { groups }: NodeRecord): string => {
  let least: string | undefined;
  for (const group of groups) {
    const first = firstDocument(projection, group);
    if (least === undefined || first < least) least = first;
  }
  return least ?? "";
};

function namesOf(projection: Projection, plain: string): Map<NodeRecord, string> {
  const alike = [...(projection.byPlain.get(plain) ?? [])];
  if (alike.length === 1) return new Map(alike.map((node) => [node, plain]));
  const isScoped = plain.includes("@");
  const names = new Map<NodeRecord, string>();
  const taken = new Map<string, number>();
  for (const node of alike.sort(byString(({ speaker }) => speaker.key))) {
    const { identity } = node.speaker;
    const scoped = scopedName(identity, identity.scope ?? firstOf(projection, node));
    // Those whose only place this is come first.
    const before = isScoped ? 0 : (projection.byPlain.get(scoped)?.size ?? 0);
    const n = (taken.get(scoped) ?? before) + 1;
    taken.set(scoped, n);
    names.set(node, n === 1 ? scoped : `${scoped}#${n}`);
  }
  return names;
}

/** The keys that nodes get that have none yet, or another than they had. */
export function newNames(projection: Projection): Map<NodeRecord, string> {
  const found = new Map<NodeRecord, string>();
  for (const plain of projection.dirty.plains) {
    for (const [node, key] of namesOf(projection, plain)) if (node.key !== key) found.set(node, key);
  }
  return found;
}
