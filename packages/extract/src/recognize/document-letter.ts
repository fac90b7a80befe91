import { words } from "@saraban/lexicon";
import { findLetterNumbers } from "@saraban/thai";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { shortLineAt } from "../layout/find-in.js";
import { isPageHeader, longestTitle } from "../layout/head.js";
import { letterNumberAt, orderNumberAt } from "../layout/letter-number.js";
import { wordsAt } from "../layout/words-at.js";
import { dateRightAfter } from "./date-after.js";
import { isNear, isSwapped, type Numbered, splitNumber } from "./number-parts.js";
import { paperDate } from "./paper-date.js";

const { letter } = words;
const mark = wordsAt(letter.numberMarks);
const memo = new RegExp(`(?:${letter.memoWords.join("|")})[^\\n]{0,80}$`);
const radio = new RegExp(`(?:${letter.radioWords.join("|")})[^\\n]{0,80}$`);

/**
 * Finds the letters that a text is and cites, by their numbers. Where one letter bears two numbers that differ by a slip, the
 * first stands and the other is reported.
 */
export const documentLetter: Recognizer = {
  name: "document/letter",
  *recognize(reading) {
    const numbers = [...ownNumbers(reading), ...pageNumbers(reading), ...citedNumbers(reading)].sort(
      (a, b) => a.start - b.start,
    );
    joinSlips(reading, numbers);
    for (const number of numbers) yield mentionOf(reading, number);
  },
};

function* ownNumbers({ text, papers }: Reading): Iterable<Numbered> {
  for (const [paper, { number, parts }] of papers.entries()) {
    const written = number ?? numberOfPart(text, parts);
    if (written) yield { start: written.start, end: written.end, value: written.value, paper, role: "own" };
  }
}

/** The number on a memo's line, of whatever shape. */
function numberOfPart(text: string, parts: Paper["parts"]) {
  const part = parts.find((one) => one.kind === "number");
  return part && letterNumberAt(text, part.start);
}

/** Numbers at the heads of further pages. */
function* pageNumbers({ text, lines, papers }: Reading): Iterable<Numbered> {
  let paper = 0;
  for (const line of lines) {
    while (paper + 1 < papers.length && (papers[paper + 1] as Paper).start <= line.start) paper++;
    const own = papers[paper]?.number;
    if (!own || line.start <= own.end || !isPageHeader(text, line)) continue;
    const found = letterNumberAt(text, line.start) ?? orderNumberIn(text, line.start, line.end);
    if (found && found.end <= line.end) yield { ...found, paper, role: "page" };
  }
}

function orderNumberIn(text: string, start: number, end: number) {
  for (let at = start; at < end; at++) {
    const after = mark(text, at);
    if (after < 0) continue;
    const number = orderNumberAt(text, text[after] === " " ? after + 1 : after);
    if (number) return number;
  }
  return undefined;
}

function* citedNumbers(reading: Reading): Iterable<Numbered> {
  const { text, papers } = reading;
  let paper = 0;
  for (const { start, end, value } of findLetterNumbers(text)) {
    while (paper + 1 < papers.length && (papers[paper + 1] as Paper).start <= start) paper++;
    const own = papers[paper]?.number ?? numberOfPart(text, papers[paper]?.parts ?? []);
    if (own && own.start < end && start < own.end) continue;
    if (isAtPageHeader(reading, start)) continue;
    const date = dateRightAfter(reading, end);
    yield { start, end, value, paper, role: "cited", ...(date ? { date: date.value as string } : {}) };
  }
}

function isAtPageHeader({ text }: Reading, at: number): boolean {
  const line = shortLineAt(text, at, longestTitle);
  return line !== undefined && at - line.start < 60 && isPageHeader(text, line);
}

/** Gives numbers that must be one letter's the value of the first, and reports it. */
function joinSlips(reading: Reading, numbers: Numbered[]): void {
  for (const [i, number] of numbers.entries()) {
    const first = numbers.slice(Math.max(0, i - 60), i).find((earlier) => isSlip(reading, earlier, number));
    if (!first) continue;
    reading.diagnostics.push({
      severity: "warning",
      code: "conflicting-number",
      message: `One letter bears the numbers ${first.value} and ${number.value}.`,
      span: { start: number.start, end: number.end },
    });
    number.value = first.value;
  }
}

function isSlip(reading: Reading, earlier: Numbered, number: Numbered): boolean {
  if (earlier.value === number.value || !mayBeOne(earlier, number)) return false;
  const [code, running] = splitNumber(earlier.value);
  const [otherCode, otherRunning] = splitNumber(number.value);
  if (code !== otherCode) return false;
  if (number.role === "page") return true;
  // Two letters of one day may well have numbers that are near; that digits have changed places is a slip.
  if (number.role === "cited" && number.date !== undefined) return isSwapped(running, otherRunning);
  if (!isNear(running, otherRunning)) return false;
  if (number.role === "cited") return true;
  return earlier.date === paperDate(reading, reading.papers[number.paper] as Paper)?.value;
}

/** A page bears its paper's number; an enclosed letter that of its citation, dated; a second citation has no date again, or the same. */
function mayBeOne(earlier: Numbered, number: Numbered): boolean {
  if (number.role === "page") return earlier.role === "own" && earlier.paper === number.paper;
  if (earlier.role !== "cited") return false;
  if (number.role === "own") return earlier.date !== undefined && earlier.paper !== number.paper;
  const sameDay = number.date === undefined || number.date === earlier.date;
  return sameDay && earlier.paper === number.paper;
}

function mentionOf(reading: Reading, { start, end, value, paper, role, date }: Numbered): Mention {
  const before = reading.text.slice(Math.max(0, start - 90), start);
  const category = memo.test(before) ? "memo" : radio.test(before) ? "radio-message" : "letter";
  const isOrder = /^[0-9]/.test(value);
  const attributes =
    role === "cited" ? { category, number: value, ...(date ? { date } : {}) } : { number: value };
  return {
    kind: "Document",
    start,
    end,
    rule: role === "cited" ? "document/cited-letter" : "document/own-number",
    weight: 95,
    canonical: isOrder ? orderName(reading, paper, value) : value,
    attributes,
  };
}

/** An order's number alone names nothing: its title goes before it. */
function orderName({ text, papers }: Reading, paper: number, value: string): string {
  const title = papers[paper]?.parts.find((part) => part.kind === "title");
  const name = title ? text.slice(title.start, title.end).replace(/\s+/g, " ") : "";
  return name.includes(value) ? name : `${name} ${letter.numberMarks[0]} ${value}`.trim();
}
