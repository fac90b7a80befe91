import { pattern, words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Draft } from "../grammar.js";
import { numberSource } from "./meeting-number.js";

/** What tells one sitting from another: the proper part of its name, head words, brackets and number aside, and its number. */
export interface MeetingCore {
  readonly draft: Draft;
  /** The proper part, folded; empty where the name is only a head word and a number. */
  readonly proper: string;
  /** The same as written, where the text uses a short form. */
  readonly said: string;
  readonly number: string | undefined;
  /** Ends in the sign of omission. */
  readonly cut: boolean;
  /** Short forms in brackets, folded. */
  readonly shorts: readonly string[];
  readonly start: number;
}

const { meeting } = words;
const [ellipsis = ""] = words.agency.ellipsis;
const heads = [...meeting.coreHeads].map(foldName).sort((a, b) => b.length - a.length);
const tails = [...meeting.coreTails].map(foldName).sort((a, b) => b.length - a.length);
const bracket = /\(([^()]{1,60})\)/g;
const numbered = new RegExp(`${numberSource}(?:\\s*${pattern("meeting/year", "g").source})?`, "g");
const quotes = /["']/g;
const slashed = /[0-9\u0E50-\u0E59]{1,4}\/(?:25|\u0E52\u0E55)[0-9\u0E50-\u0E59]{2}$/;
const run = 4;
const year = new RegExp(pattern("meeting/year", "g").source, "g");

/** Reads what a meeting's name says of which sitting it is. */
export function meetingCore(draft: Draft, fullNames: ReadonlyMap<string, string>): MeetingCore {
  const shorts = [...draft.name.matchAll(bracket)].map(([, inner = ""]) => foldName(inner));
  const plain = draft.name.replace(bracket, "").replace(numbered, "").replace(year, "").replace(slashed, "");
  const bare = foldName(plain).replace(quotes, "");
  let proper = bare;
  for (
    let found = heads.find((form) => proper.startsWith(form));
    found;
    found = heads.find((form) => proper.startsWith(form))
  )
    proper = proper.slice(found.length);
  for (
    let found = tails.find((form) => proper.endsWith(form));
    found;
    found = tails.find((form) => proper.endsWith(form))
  )
    proper = proper.slice(0, -found.length);
  const said = proper;
  proper = fullNames.get(proper) ?? proper;
  const cut = proper.endsWith(ellipsis);
  return {
    draft,
    proper: cut ? proper.slice(0, -ellipsis.length) : proper,
    number: draft.attributes["number"],
    cut,
    shorts,
    said,
    start: draft.mentions.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
  };
}

/** Two numbers that may be of one sitting: equal, or one without its year, or one not given. */
export function numbersAgree(one: string | undefined, two: string | undefined): boolean {
  if (one === undefined || two === undefined || one === two) return true;
  const [a, yearOfA] = one.split("/");
  const [b, yearOfB] = two.split("/");
  return a === b && (yearOfA === undefined || yearOfB === undefined);
}

/** How much of the shorter one's runs of letters the longer one has. */
export function inCommon(one: string, two: string): number {
  const [a, b] = [runsOf(one), runsOf(two)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const run of a) if (b.has(run)) shared++;
  return a.size ? shared / a.size : 0;
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + run <= text.length; i++) runs.add(text.slice(i, i + run));
  return runs;
}
