import { describe, expect, it } from "vitest";
import { cpuTime } from "../../../test/support/cpu-time.js";
import { findDates, findLetterNumbers, findTimes, normalize, segment } from "../src/index.js";

const verbs: Readonly<Record<string, (text: string) => unknown>> = {
  segment: (text) => segment(text),
  normalize: (text) => normalize(text),
  findDates: (text) => findDates(text, { reference: "2021-03-17" }),
  findTimes: (text) => findTimes(text),
  findLetterNumbers: (text) => findLetterNumbers(text, { orders: true }),
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
  "กา",
  "ราช\n",
];

/** Ten times the text may take about ten times as long; a quadratic step would take a hundred times. Noise only adds: the least counts. */
const growth = (work: (text: string) => unknown, unit: string): number => {
  const least = (size: number): number => {
    const text = unit.repeat(size / unit.length);
    let time = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = cpuTime();
      work(text);
      time = Math.min(time, cpuTime() - start);
    }
    return time;
  };
  const short = Math.max(least(10_000), 0.5);
  return least(100_000) / short;
};

describe.each(Object.entries(verbs))("%s on hostile text", (_, work) => {
  it.each(units)("stays linear on %j", { retry: 3 }, (unit) => {
    expect(growth(work, unit)).toBeLessThan(60);
  });
});
