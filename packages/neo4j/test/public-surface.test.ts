import * as neo4j from "@saraban/neo4j";
import { expect, test } from "vitest";

test("the package gives these names and no others", () => {
  expect(Object.keys(neo4j).sort()).toEqual([
    "LoadError",
    "adminArguments",
    "adminFiles",
    "ask",
    "connect",
    "load",
    "loadExtractions",
    "plan",
    "remove",
    "removeAll",
    "reportLines",
    "schemaText",
    "settle",
    "unload",
    "writeSchema",
  ]);
});
