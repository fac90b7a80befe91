import { expect, it } from "vitest";
import winkNLP from "wink-nlp";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { sentences, tokenize, tokenSpans, winkThai } from "../src/index.js";

const million = 1_000_000;
// Slow machines need a second or two; anything quadratic needs minutes.
const patience = 15_000;

const millionOf = (unit: string): string => unit.repeat(Math.ceil(million / unit.length));

const units = [
  "(",
  '"ก ',
  "นาย",
  "ก",
  "ก.",
  "เ",
  "่",
  "a.",
  "a@",
  "www.",
  "1.",
  "1. ",
  "ทั้งนี้ ",
  "\n ",
  "\u200b",
  " ",
  "#",
  "-",
  "\ud800",
];

it.each(units)("cuts a million characters of %j in linear time", (unit) => {
  const text = millionOf(unit);
  const start = cpuTime();
  const ends = tokenize(text);
  expect(ends.at(-1)).toBe(text.length);
  expect(sentences(text, ends).at(-1)).toBe(text.length);
  expect(cpuTime() - start).toBeLessThan(patience);
});

// winkNLP's own automata are in play here: blank lines, and beginnings of patterns over and over.
it.each(["\n ", "\n\u00a0", "( ", "นาย", "1 "])("reads a million characters of %j in linear time", (unit) => {
  const reader = winkThai(winkNLP);
  reader.learnCustomEntities([{ name: "cue", patterns: ["นาย นาย X", "( ( ก", "CARDINAL CARDINAL ก"] }]);
  const text = millionOf(unit);
  const start = cpuTime();
  const document = reader.readDoc(text);
  expect(document.out()).toBe(text);
  expect(tokenSpans(document).length).toBe(2 * document.tokens().length());
  expect(cpuTime() - start).toBeLessThan(patience);
});
