import { expect, it } from "vitest";
import * as winkThai from "../src/index.js";

it("exports these names and no others", () => {
  expect(Object.keys(winkThai).sort()).toEqual([
    "WinkThaiError",
    "characterSpan",
    "default",
    "markWords",
    "sentences",
    "stopWords",
    "thaiModel",
    "tokenSpans",
    "tokenize",
    "winkThai",
  ]);
  expect(winkThai.default).toBe(winkThai.thaiModel);
});
