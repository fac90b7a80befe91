import { pattern, words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Draft } from "../grammar.js";

/** What tells one sitting from another: the proper part of its name, head words, brackets and number aside, and its number. */
export interface MeetingCore {
  readonly draft: Draft;
  /** The proper part, folded; empty where the name is only a head word and a number. */
  readonly proper: string;
  readonly number: string | undefined;
  /** Ends in the sign of omission. */
  readonly cut: boolean;
  /** Short forms in brackets, folded. */
  readonly shorts: readonly string[];
}

const { meeting } = words;
const [ellipsis = ""] = words.agency.ellipsis;
const heads = [...meeting.coreHeads].map(foldName).sort((a, b) => b.length - a.length);
const tails = [...meeting.coreTails].map(foldName).sort((a, b) => b.length - a.length);
const bracket = /\(([^()]{1,60})\)/g;
const numbered = new RegExp(
  `${pattern("meeting/number", "g").source}(?:\\s*${pattern("meeting/year", "g").source})?`,
  "g",
);
const year = new RegExp(pattern("meeting/year", "g").source, "g");

/** Reads what a meeting's name says of which sitting it is. */
export function meetingCore(draft: Draft): MeetingCore {
  const shorts = [...draft.name.matchAll(bracket)].map(([, inner = ""]) => foldName(inner));
  const bare = foldName(draft.name.replace(bracket, "").replace(numbered, "").replace(year, ""));
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
  const cut = proper.endsWith(ellipsis);
  return {
    draft,
    proper: cut ? proper.slice(0, -ellipsis.length) : proper,
    number: draft.attributes["number"],
    cut,
    shorts,
  };
}

/** Two numbers that may be of one sitting: equal, or one without its year, or one not given. */
export function numbersAgree(one: string | undefined, two: string | undefined): boolean {
  if (one === undefined || two === undefined || one === two) return true;
  const [a, yearOfA] = one.split("/");
  const [b, yearOfB] = two.split("/");
  return a === b && (yearOfA === undefined || yearOfB === undefined);
}
