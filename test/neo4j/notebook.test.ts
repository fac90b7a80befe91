import { test } from "vitest";
import { serverOrSkip } from "../support/neo4j.js";
import { denoOrSkip, expectSameOutputs, notebookNames } from "../support/notebooks.js";

denoOrSkip("the notebook about Neo4j", () => {
  serverOrSkip("asks the real server", (server) => {
    test("and gives the outputs that are kept with it", () => {
      const { uri, user, password } = server();
      return expectSameOutputs(
        notebookNames.filter((name) => name.includes("neo4j")),
        {
          NEO4J_URI: uri,
          NEO4J_USER: user,
          NEO4J_PASSWORD: password,
        },
      );
    });
  });
});
