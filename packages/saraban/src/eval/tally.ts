/** Counts of one kind: right, said though not in the gold, and missed. */
export interface Counts {
  right: number;
  extra: number;
  missing: number;
}

/** Counts by kind, in the order in which kinds were first met. */
export type Tally = Map<string, Counts>;

export function count(tally: Tally, kind: string, field: keyof Counts): void {
  const counts = tally.get(kind) ?? { right: 0, extra: 0, missing: 0 };
  counts[field] += 1;
  tally.set(kind, counts);
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export interface Figures extends Readonly<Counts> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function figuresOf(counts: Counts): Figures {
  const precision = counts.right / (counts.right + counts.extra || 1);
  const recall = counts.right / (counts.right + counts.missing || 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...counts, precision, recall, f1 };
}

/** The figures of each kind, and of all kinds but those left out. */
export function summarizeTally(
  tally: Tally,
  leftOut: readonly string[] = [],
): Readonly<Record<string, Figures>> {
  const all: Counts = { right: 0, extra: 0, missing: 0 };
  for (const [kind, counts] of tally) {
    if (leftOut.includes(kind)) continue;
    all.right += counts.right;
    all.extra += counts.extra;
    all.missing += counts.missing;
  }
  const each = [...tally].map(([kind, counts]) => [kind, figuresOf(counts)] as const);
  return { ...Object.fromEntries(each), all: figuresOf(all) };
}
