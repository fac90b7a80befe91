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

/** Whether two running numbers differ as by a slip: two digits exchanged or misread, or one too many. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2 || long.length - short.length > 1) return false;
  if (short.length === long.length) {
    let differ = 0;
    for (let i = 0; i < short.length; i++) if (short[i] !== long[i]) differ++;
    return differ <= 2 && differ < short.length;
  }
  let at = 0;
  for (const digit of long) if (digit === short[at]) at++;
  return at === short.length || sortedDigits(long).includes(sortedDigits(short));
}

const sortedDigits = (digits: string) => [...digits].sort().join("");
