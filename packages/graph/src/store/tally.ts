/** How many entities bear a value; a value borne by none is gone. */
export type Tally = Map<string, number>;

export function count(tally: Tally, value: string, by: 1 | -1): void {
  const now = (tally.get(value) ?? 0) + by;
  if (now > 0) tally.set(value, now);
  else tally.delete(value);
}

/** The value with the highest count; of several, the least in code-unit order. */
export function mostCounted(tally: Iterable<readonly [string, number]>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [value, n] of tally) {
    if (n > most || (n === most && (best === undefined || value < best))) {
      best = value;
      most = n;
    }
  }
  return best;
}
