import { readFileSync } from "node:fs";
import { schemaText } from "@saraban/neo4j";
import { relationKinds } from "@saraban/schema";
import { describe, expect, it, test } from "vitest";
import { namesOf } from "../src/names.js";
import type { Migration } from "../src/schema/migrations.js";
import { prepare } from "../src/schema/prepare.js";
import { fakeServer, nothing } from "./fake-server.js";

test("schema.cypher is the schema of the release", () => {
  expect(readFileSync(new URL("../schema.cypher", import.meta.url), "utf8")).toBe(schemaText());
});

test("every kind of relation has an index by document, and nothing needs the Enterprise edition", () => {
  const text = schemaText("Own");
  for (const kind of relationKinds) expect(text).toContain(`FOR ()-[r:${kind}]-() ON (r.document)`);
  expect(text).not.toMatch(/NODE KEY|IS NOT NULL|IS ::/);
  expect(text).not.toContain("Saraban");
});

describe("a set of an older form", () => {
  const names = namesOf("Old");
  const state = { version: 1n, holds: "graph", revision: 0n, settled: true, schema: "other" };

  it("is brought up to date one form after the other, and only then marked", async () => {
    const done: string[] = [];
    let version = 1;
    const server = fakeServer((cypher, params) => {
      if (cypher.includes("SET v.version = toInteger($to)") && !cypher.startsWith("MERGE")) {
        version = Number(params["to"]);
        done.push(`form ${version}`);
      }
      return cypher.includes("RETURN v.version") ? { ...nothing, rows: [{ ...state, version }] } : nothing;
    });
    const step =
      (name: string): Migration =>
      async (run) => {
        await run(name);
        done.push(name);
      };
    const after = await prepare(server, names, "graph", [step("first"), step("second")]);
    expect(done).toEqual(["first", "form 2", "second", "form 3"]);
    expect(after.version).toBe(3);
    done.length = 0;
    await prepare(server, names, "graph", [step("first"), step("second")]);
    expect(done).toEqual([]);
  });

  it("is refused where it is newer, or was loaded the other way", async () => {
    const newer = fakeServer(() => ({ ...nothing, rows: [{ ...state, version: 9 }] }));
    await expect(prepare(newer, names)).rejects.toMatchObject({ code: "newer-version" });
    const other = fakeServer((cypher) =>
      cypher.includes("RETURN v.version") ? { ...nothing, rows: [state] } : nothing,
    );
    await expect(prepare(other, names, "extractions")).rejects.toMatchObject({ code: "other-set" });
  });
});
