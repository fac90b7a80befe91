import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Genre, Mention, Paper, Part, Reading, Recognizer } from "../grammar.js";
import { cellsOf, trimmed } from "../layout/cells.js";
import { lineEndIn } from "../layout/find-in.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt } from "../terms/scan-terms.js";

const { letter } = words;
const seat = wordsAt(letter.seats);
const townOffice = wordsAt(letter.townOffices);
const [townName = ""] = letter.townNames;
const office = wordsAt(letter.officeHeads);
const phone = wordsAt(letter.phoneLabels);
const unitHead = wordsAt(letter.unitHeads);
const address = new RegExp(
  `\\s(?:[0-9]|${letter.addressStarts.map((form) => form.replace(/\./g, "\\.")).join("|")})`,
);
const placeWord = new RegExp(`(${letter.places.join("|")})$`);
const openPlace = new RegExp(`(?:${letter.localPlaces.join("|")})$`);
const named = new RegExp(`(?:${letter.places.join("|")})([\u0E01-\u0E4E]{2,30})`);
const letters: ReadonlySet<Genre> = new Set(["letter", "invitation", "stamped-letter"]);
const abbreviation = /^[\u0E01-\u0E2E]{1,6}\.[\u0E01-\u0E2E]/;
const onlyLetters = /^(?:[\u0E01-\u0E2E]{1,6}\.){1,3}[\u0E01-\u0E2E]{0,6}\.?$/;
const longest = 110;

/**
 * The body that a letterhead names, and the units in a memo's head and a letter's foot: their place in the paper decides,
 * whatever they are called. A unit "of the province" is of the province in the letterhead.
 */
export const agencyLetterhead: Recognizer = {
  name: "agency/letterhead",
  *recognize(reading) {
    for (const paper of reading.papers) {
      if (paper.genre === "news") continue;
      const heads = paper.parts.filter((part) => part.kind === "letterhead");
      if (letters.has(paper.genre)) yield* issuer(reading, heads);
      if (paper.genre === "memo") for (const part of heads) yield* units(reading, paper, part);
      for (const part of paper.parts) if (part.kind === "foot") yield* units(reading, paper, part);
    }
  },
};

/** The first line of a letterhead that begins with the word for a body, without its hall and without its address. */
function* issuer(reading: Reading, heads: readonly Part[]): Iterable<Mention> {
  const { text } = reading;
  for (const [i, head] of heads.entries()) {
    const inSeat = seat(text, head.start);
    const inTown = townOffice(text, head.start);
    const start = inSeat > 0 ? inSeat : inTown > 0 ? inTown - townName.length : head.start;
    if (start >= head.end || !(inSeat > 0 || beginsBody(reading, start))) continue;
    let end = head.start + withoutAddress(text.slice(head.start, head.end));
    const next = heads[i + 1];
    if (
      next &&
      openPlace.test(text.slice(start, end)) &&
      /^\n[\u0E01-\u0E4E]/.test(text.slice(end, next.start + 1))
    )
      end = next.start + withoutAddress(text.slice(next.start, next.end));
    if (end - start > longest || end - start < 4) return;
    const name = text.slice(start, end).replace(/\n/g, "");
    yield mention(start, end, "agency/letterhead", name.length < end - start ? name : undefined);
    return;
  }
}

function withoutAddress(written: string): number {
  const cut = address.exec(written);
  return cut ? cut.index : written.length;
}

function beginsBody({ hits }: Reading, start: number): boolean {
  for (let i = firstHitAt(hits, start); i < hits.length && hits[i]?.start === start; i++)
    if (hits[i]?.term.bodies || hits[i]?.term.heads?.some((head) => head.kind === "agency")) return true;
  return false;
}

/** The units of some lines, several a line. */
function* units(reading: Reading, paper: Paper, part: Part): Iterable<Mention> {
  const { text } = reading;
  for (let start = part.start; start < part.end; ) {
    const end = lineEndIn(text, { start, end: part.end });
    for (const cell of cellsOf(text, { start, end })) yield* unitsIn(reading, paper, cell);
    start = end + 1;
  }
}

function* unitsIn(reading: Reading, paper: Paper, cell: Span): Iterable<Mention> {
  const { text } = reading;
  let start = cell.start;
  for (let at = cell.start; at <= cell.end; at++) {
    const isEnd = at === cell.end || (text[at] === " " && endsUnit(reading, at + 1));
    if (!isEnd) continue;
    const unit = trimmed(text, { start, end: at });
    if (unit.end - unit.start > 5 && unit.end - unit.start <= longest && isUnit(reading, unit))
      yield mention(unit.start, unit.end, "agency/unit", wholeName(reading, paper, unit));
    if (at === cell.end || phone(text, at + 1) > 0) return;
    start = /[/,|]/.test(text[at + 1] as string) ? at + 2 : at + 1;
    at = start;
  }
}

const endsUnit = (reading: Reading, at: number) =>
  phone(reading.text, at) > 0 ||
  /[/(|]/.test(reading.text[at] as string) ||
  abbreviation.test(reading.text.slice(at, at + 8)) ||
  beginsUnit(reading, at);

const beginsUnit = (reading: Reading, at: number) =>
  unitHead(reading.text, at) > 0 || beginsBody(reading, at);

/** One that begins with the word for a unit, or that the register knows. */
const isUnit = (reading: Reading, unit: Span) =>
  beginsUnit(reading, unit.start) || onlyLetters.test(reading.text.slice(unit.start, unit.end));

/** Where an office's name ends in the word for a province or a district, the one in the letterhead is meant. */
function wholeName({ text }: Reading, { parts }: Paper, unit: Span): string | undefined {
  const written = text.slice(unit.start, unit.end);
  const place = placeWord.exec(written)?.[1];
  if (!place || written.length === place.length || office(written, 0) < 0) return undefined;
  for (const part of parts) {
    if (part.kind !== "letterhead") continue;
    const head = text.slice(part.start, part.end);
    const at = head.indexOf(place);
    const name = at < 0 ? undefined : named.exec(head.slice(at))?.[1];
    if (name) return written + name;
  }
  return undefined;
}

const mention = (start: number, end: number, rule: string, canonical: string | undefined): Mention => ({
  kind: "Agency",
  start,
  end,
  rule,
  weight: rule === "agency/unit" ? 89 : 91,
  ...(canonical ? { canonical } : {}),
});
