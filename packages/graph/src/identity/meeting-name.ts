import words from "../data/meeting-words.json" with { type: "json" };

export interface MeetingName {
  /** What sits, without words for sitting, number and year; empty where nothing else is written. */
  readonly core: string;
  /** Which of its sittings, without the year: `2` of `2/2564`. */
  readonly running?: string;
  /** The year of the Buddhist era that its number or its name gives. */
  readonly year?: number;
}

const number = /^\.?([0-9]{1,4})(?:[/-]([0-9]{4}|[0-9]{2})(?![0-9]))?/;
const year = /2[3-6][0-9]{2}/;
const brackets = /\([^()]{0,80}\)/g;

/** A year of four digits as it is, one of two digits in the century of 2500. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2500 + Number(digits) : Number(digits));

function withoutPrefixes(name: string): string {
  let core = name;
  for (let again = true; again; ) {
    again = false;
    for (const prefix of words.prefixes) {
      if (!core.startsWith(prefix)) continue;
      core = core.slice(prefix.length);
      again = true;
    }
  }
  return core;
}

function withoutYear(name: string): string {
  for (const word of words.years) {
    const at = name.indexOf(word);
    if (at >= 0 && year.test(name.slice(at + word.length, at + word.length + 4))) {
      return name.slice(0, at) + name.slice(at + word.length + 4);
    }
  }
  return name;
}

/** Reads the folded name of a sitting: what sits, which time, which year. */
export function readMeetingName(folded: string): MeetingName {
  const plain = folded.replace(brackets, "");
  const at = plain.indexOf(words.ordinal);
  const after = at < 0 ? "" : plain.slice(at + words.ordinal.length);
  const [written = "", running, short] = number.exec(after) ?? [];
  const rest = at < 0 ? plain : plain.slice(0, at) + after.slice(written.length);
  const named = short ?? year.exec(rest)?.[0];
  return {
    core: withoutPrefixes(withoutYear(rest)),
    ...(running === undefined ? {} : { running: String(Number(running)) }),
    ...(named === undefined ? {} : { year: fullYear(named) }),
  };
}

/** Reads a meeting's number as the ontology has it (`2/2564`, `14`); nothing where it is none. */
export function readMeetingNumber(folded: string): { running: string; year?: number } | undefined {
  const [written, running, short] = number.exec(folded) ?? [];
  if (running === undefined || written !== folded) return undefined;
  return { running: String(Number(running)), ...(short === undefined ? {} : { year: fullYear(short) }) };
}

/** Words that tell one series of sittings of a body from another. */
export const qualifiersOf = (folded: string): string[] =>
  words.qualifiers.filter(
    (word, i) => folded.includes(word) && !words.qualifiers.slice(0, i).some((w) => folded.includes(w)),
  );
