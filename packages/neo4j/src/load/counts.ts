/** How many of one kind were made, changed, left as they were, and taken away. */
interface Count {
  created: number;
  changed: number;
  unchanged: number;
  removed: number;
}

export type Change = keyof Count;

/** What a load did, by kind: `Text` for the records of texts, then kinds of nodes and of relationships. */
export type Counts = Record<string, Count>;

export function countChange(counts: Counts, kind: string, change: Change, by = 1): void {
  if (by === 0) return;
  counts[kind] ??= { created: 0, changed: 0, unchanged: 0, removed: 0 };
  counts[kind][change] += by;
}

/** Adds what one transaction did to what all did. */
export function addCounts(to: Counts, from: Counts): void {
  for (const [kind, count] of Object.entries(from))
    for (const [change, by] of Object.entries(count)) countChange(to, kind, change as Change, by);
}
