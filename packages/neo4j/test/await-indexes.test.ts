import { expect, it } from "vitest";
import { namesOf } from "../src/names.js";
import { awaitIndexes } from "../src/schema/await-indexes.js";
import { fakeServer, nothing } from "./fake-server.js";

const names = namesOf("Own");

it("looks again until every index on what is the set's is filled, without waiting in the server", async () => {
  const states = [["POPULATING", "POPULATING"], ["POPULATING"], []];
  const asked: unknown[] = [];
  const server = fakeServer((cypher, params) => {
    expect(cypher).not.toContain("CALL");
    asked.push(params["on"]);
    return { ...nothing, rows: (states.shift() ?? []).map((state, i) => ({ name: `own_${i}`, state })) };
  });
  await awaitIndexes(server, names);
  expect(states).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(asked[0]).toEqual(expect.arrayContaining(["Own", "OwnVersion", "HOLDS_POSITION"]));
});

it("names an index that cannot be filled, and one that is not in time", async () => {
  const answering = (state: string) =>
    fakeServer(() => ({
      ...nothing,
      rows: [
        { name: "own_date", state: "POPULATING" },
        { name: "own_key", state },
      ],
    }));
  await expect(awaitIndexes(answering("FAILED"), names)).rejects.toMatchObject({
    code: "refused",
    message: expect.stringContaining("own_key"),
    remedy: expect.stringContaining("DROP INDEX `own_key`"),
  });
  await expect(awaitIndexes(answering("POPULATING"), names, 50)).rejects.toMatchObject({
    code: "busy",
    message: expect.stringContaining("own_date"),
  });
});
