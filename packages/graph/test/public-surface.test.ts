import * as graph from "@saraban/graph";
import { expect, it } from "vitest";

it("exports these names and no others", () => {
  expect(Object.keys(graph).sort()).toEqual([
    "addExtraction",
    "compareEntities",
    "createStore",
    "edgesCsv",
    "explain",
    "gexf",
    "graphJson",
    "graphOf",
    "graphml",
    "jsonLd",
    "loadGraph",
    "nodesCsv",
    "parseDecisions",
    "reasons",
    "removeDocument",
    "saveGraph",
    "toGraph",
    "turtle",
  ]);
});
