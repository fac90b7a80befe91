import { expect, it } from "vitest";
import * as thai from "../src/index.js";

it("exports these names and no others", () => {
  expect(Object.keys(thai).sort()).toEqual([
    "allMatches",
    "buildTrie",
    "findDates",
    "findLetterNumbers",
    "findTimes",
    "foldName",
    "isClusterEdge",
    "isCombining",
    "isDependent",
    "isDigit",
    "isLeadingVowel",
    "isThai",
    "isThaiConsonant",
    "isThaiDigit",
    "isThaiLetter",
    "isToneMark",
    "isWord",
    "longestMatch",
    "normalize",
    "parseLetterNumber",
    "sameLetterNumber",
    "segment",
    "toArabicDigits",
    "toThaiDigits",
  ]);
});
