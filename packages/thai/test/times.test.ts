import { expect, it } from "vitest";
import { findTimes, toThaiDigits } from "../src/index.js";
import { readCases } from "./case-file.js";

it.each(readCases("times.txt"))("$name", ({ text, expected }) => {
  const found = findTimes(text);
  const lines = found.map(({ start, end, value, endValue }) =>
    [JSON.stringify(text.slice(start, end)), value, endValue].filter((part) => part !== undefined).join(" "),
  );
  expect(lines).toEqual(expected);
  expect(findTimes(toThaiDigits(text))).toEqual(found);
});
