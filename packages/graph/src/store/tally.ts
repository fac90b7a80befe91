/**
 * How many entities bear a value; a value borne by none is gone. Most tallies hold one value, which needs no map: of
 * that, `one` and `times` say all.
 */
export interface Tally {
  one: string | undefined;
  times: number;
  more: Map<string, number> | undefined;
}

export const createTally = (): Tally => ({ one: undefined, times: 0, more: undefined });

/** Counts a value in or out. */
export function count(tally: Tally, value: string, by: 1 | -1): void {
  if (tally.more === undefined) {
    if (tally.one === undefined || tally.one === value) {
      tally.times += by;
      tally.one = tally.times > 0 ? value : undefined;
      return;
    }
    tally.more = new Map([[tally.one, tally.times]]);
    tally.one = undefined;
    tally.times = 0;
  }
  const now = (tally.more.get(value) ?? 0) + by;
  if (now > 0) tally.more.set(value, now);
  else tally.more.delete(value);
}

export const sizeOf = ({ one, more }: Tally): number => more?.size ?? (one === undefined ? 0 : 1);

export const holds = ({ one, more }: Tally, value: string): boolean =>
  more === undefined ? one === value : more.has(value);

/** The values that any entity bears. */
export const valuesIn = ({ one, more }: Tally): Iterable<string> =>
  more?.keys() ?? (one === undefined ? [] : [one]);

/** The value with the highest count; of several, the least in code-unit order. */
export function mostCounted({ one, more }: Tally): string | undefined {
  if (more === undefined) return one;
  let best: string | undefined;
  let most = 0;
  for (const [value, n] of more) {
    if (n > most || (n === most && (best === undefined || value < best))) {
      best = value;
      most = n;
    }
  }
  return best;
}
