import type { Span } from "@saraban/schema";
import type { Found } from "./found-entities.js";
import type { Wanted } from "./wanted-entities.js";

/** Kinds whose names have no sharp edge: half an overlap is enough. */
const LOOSE: ReadonlySet<string> = new Set(["Meeting", "Policy", "Document"]);

/** Length of what two spans share over the length of both together. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function bestOverlap(found: Found, wanted: Wanted): number {
  let best = 0;
  for (const place of found.places)
    for (const span of wanted.spans) best = Math.max(best, overlap(place, span));
  return best;
}

const firstPlace = ({ places }: Found): number =>
  places.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);

/** What was found beside what was wanted. */
export interface Pairing {
  readonly pairs: ReadonlyMap<Found, Wanted>;
  readonly missing: readonly Wanted[];
  readonly extra: readonly Found[];
}

/**
 * Pairs one to one: first the document itself, then equal names in the order of the gold, then by overlap of at
 * least half, the greatest first. Further nodes that are the document itself count neither as right nor as extra.
 */
export function pairEntities(found: readonly Found[], wanted: readonly Wanted[]): Pairing {
  const pairs = new Map<Found, Wanted>();
  const taken = new Set<Wanted>();
  const pair = (one: Found, other: Wanted): void => {
    if (pairs.has(one) || taken.has(other)) return;
    pairs.set(one, other);
    taken.add(other);
  };
  const own = found.filter(({ isSelf }) => isSelf).sort((a, b) => firstPlace(a) - firstPlace(b))[0];
  const self = wanted.find(({ id }) => id === "D0");
  if (own && self) pair(own, self);
  for (const other of wanted) {
    if (taken.has(other)) continue;
    const one = found.find(
      (each) =>
        !pairs.has(each) &&
        each.node.attributes.kind === other.entity.kind &&
        [...each.forms].some((form) => other.forms.has(form)),
    );
    if (one) pair(one, other);
  }
  const loose = wanted
    .filter((other) => !taken.has(other) && LOOSE.has(other.entity.kind))
    .flatMap((other) =>
      found
        .filter((one) => !pairs.has(one) && one.node.attributes.kind === other.entity.kind)
        .map((one) => ({ one, other, share: bestOverlap(one, other) })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  for (const { one, other } of loose) pair(one, other);
  return {
    pairs,
    missing: wanted.filter((other) => !taken.has(other)),
    extra: found.filter((one) => !pairs.has(one) && (!one.isSelf || one === own)),
  };
}
