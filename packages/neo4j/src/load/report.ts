import { type Counts, countChange } from "./counts.js";

/** A document that was not loaded, and why. */
export interface Refused {
  readonly document: string;
  readonly reason: string;
}

/** What a load did. */
export interface LoadReport {
  /** By kind: `Text` (the records of texts), kinds of nodes, types of relationships, `Diagnostic`. */
  readonly counts: Readonly<Counts>;
  readonly documents: number;
  /** Documents that were left out; all others are loaded. */
  readonly refused: readonly Refused[];
  /** True where the load was ended before its end. */
  readonly stopped: boolean;
  /** False where who is who across documents is still to be found out. */
  readonly settled: boolean;
  readonly milliseconds: number;
}

export const reportOf = (
  counts: Counts,
  since: number,
  rest: {
    readonly documents: number;
    readonly stopped?: boolean;
    readonly refused?: readonly Refused[];
    readonly settled?: boolean;
  },
): LoadReport => ({
  counts,
  documents: rest.documents,
  refused: rest.refused ?? [],
  stopped: rest.stopped ?? false,
  settled: rest.settled ?? true,
  milliseconds: Math.round(performance.now() - since),
});

/** A report as lines for people: one for each kind, and one for all; none where there was nothing to do. */
export function reportLines({ counts }: LoadReport): string[] {
  if (Object.keys(counts).length === 0) return [];
  const all: Counts = {};
  for (const { created, changed, unchanged, removed } of Object.values(counts)) {
    countChange(all, "all", "created", created);
    countChange(all, "all", "changed", changed);
    countChange(all, "all", "unchanged", unchanged);
    countChange(all, "all", "removed", removed);
  }
  const heads = ["created", "changed", "unchanged", "removed"] as const;
  const rows = [...Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)), ...Object.entries(all)];
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(17)}${cells.map((cell) => cell.padStart(11)).join("")}`;
  return [
    line("", heads),
    ...rows.map(([kind, count]) =>
      line(
        kind,
        heads.map((head) => String(count[head])),
      ),
    ),
  ];
}
