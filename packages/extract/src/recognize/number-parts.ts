import type { Span } from "@saraban/schema";

/** A letter number at a place, and what it is there. */
export interface Numbered extends Span {
  value: string;
  readonly paper: number;
  readonly role: "own" | "page" | "cited";
  /** ISO date that is written right after it. */
  readonly date?: string;
}

/** What stands before the running number, marks and spaces aside, and the running number. */
export function splitNumber(value: string): readonly [string, string] {
  const slash = value.lastIndexOf("/");
  if (slash < 0) return ["", value];
  const running = /[0-9].*$/.exec(value.slice(slash + 1))?.[0] ?? "";
  const code = value.slice(0, slash).replace(/[ .]/g, "");
  // Of an order the year comes last, and the running number before it.
  return /^[0-9]+$/.test(code) ? [running, code] : [code, running];
}

/** Whether two running numbers differ as by a slip: two digits exchanged, misread, left out or too many. */
export function isNear(one: string, other: string): boolean {
  const most = Math.max(one.length, other.length);
  return most >= 3 && most <= longestRunning && distance(one, other) <= 2;
}

/** Whether two neighbouring digits have changed places, and nothing else differs. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

const longestRunning = 8;

/** How many digits must be changed, put in or taken out to make one number of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
