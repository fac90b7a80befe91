import type { Repair } from "../reading.js";

/** A text and all that was mended in it. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** A way of mending: where it applies, and what stands there afterwards. Every pattern is bounded and global. */
export interface Mending {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly replace: (found: string, ...groups: readonly string[]) => string;
}

/** Applies one mending everywhere; what was mended before keeps its record, moved to where it stands now. */
export function mend({ text, repairs }: Mended, { rule, pattern, replace }: Mending): Mended {
  const made: Repair[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let shift = 0;
  const next = text.replace(pattern, (found: string, ...rest: readonly (string | number)[]) => {
    const at = rest.findIndex((one) => typeof one === "number");
    const offset = Number(rest[at]);
    const now = replace(found, ...rest.slice(0, at).map(String));
    if (now === found) return found;
    const start = offset + shift;
    made.push({ start, end: start + now.length, was: found, rule });
    shift += now.length - found.length;
    shifts.push({ from: offset + found.length, by: shift });
    return now;
  });
  if (made.length === 0) return { text, repairs };
  const moved = (at: number): number => at + (shifts.findLast(({ from }) => from <= at)?.by ?? 0);
  const kept = repairs.map((one) => {
    const start = moved(one.start);
    return { ...one, start, end: Math.max(start, moved(one.end)) };
  });
  return { text: next, repairs: [...kept, ...made].sort((a, b) => a.start - b.start) };
}
