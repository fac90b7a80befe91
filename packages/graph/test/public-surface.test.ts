import * as graph from "@saraban/graph";
import { expect, it } from "vitest";

it("exports these names and no others", () => {
  expect(Object.keys(graph).sort()).toEqual([
    "addExtraction",
    "addToGraph",
    "check",
    "compareEntities",
    "createStore",
    "edgesCsv",
    "explain",
    "findNodes",
    "gexf",
    "graphJson",
    "graphOf",
    "graphml",
    "historyOf",
    "holdersOn",
    "jsonLd",
    "liveGraph",
    "loadGraph",
    "nodesCsv",
    "parseDecisions",
    "postsOf",
    "reasons",
    "removeDocument",
    "removeFromGraph",
    "saveGraph",
    "standingOn",
    "tenuresIn",
    "toGraph",
    "turtle",
  ]);
});
