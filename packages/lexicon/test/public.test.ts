import { expect, test } from "vitest";
import * as lexicon from "../src/index.js";

test("the public names", () => {
  expect(Object.keys(lexicon).sort()).toEqual([
    "LexiconError",
    "agencies",
    "agencyCategories",
    "commonUnits",
    "cueGroups",
    "cues",
    "documentCategories",
    "heads",
    "honorificKinds",
    "honorifics",
    "meetingCategories",
    "notNames",
    "pattern",
    "patterns",
    "policyCategories",
    "postKinds",
    "posts",
    "provinces",
    "provincialBodies",
    "regions",
    "sources",
    "words",
  ]);
});
