import { describe, expect, it } from "vitest";
import { findDates, findTimes, normalize, segment } from "../src/index.js";

const verbs: Readonly<Record<string, (text: string) => unknown>> = {
  segment: (text) => segment(text),
  normalize: (text) => normalize(text),
  findDates: (text) => findDates(text, { reference: "2021-03-17" }),
  findTimes: (text) => findTimes(text),
};
const units = [
  ..."1( \t\n.ก่เ",
  "1/",
  "1,",
  "1-",
  "ํา",
  "นาย",
  "มกราคม ",
  "1 มกราคม ",
  "1 และ ",
  "ปี ",
  "พ.ศ. ",
  "10.00 ",
  "เวลา ",
  "O1",
  "\u200b",
  "ที่ มท ",
  "มท 1/ว ",
];

/** Ten times the text may take about ten times as long; a quadratic step would take a hundred times. */
const growth = (work: (text: string) => unknown, unit: string): number => {
  const time = (size: number): number => {
    const text = unit.repeat(size / unit.length);
    const start = performance.now();
    work(text);
    return performance.now() - start;
  };
  time(20_000);
  const short = Math.max(Math.min(time(20_000), time(20_000), time(20_000)), 0.5);
  return time(200_000) / short;
};

describe.each(Object.entries(verbs))("%s on hostile text", (_, work) => {
  it.each(units)("stays linear on %j", (unit) => {
    expect(growth(work, unit)).toBeLessThan(60);
  });
});
