import * as schema from "@saraban/schema";
import { expect, it } from "vitest";

it("exports these names and no others", () => {
  expect(Object.keys(schema).sort()).toEqual([
    "edgeKinds",
    "nodeKinds",
    "ontology",
    "relationKinds",
    "validateExtraction",
    "validateGraph",
  ]);
});
