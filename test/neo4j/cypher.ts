import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toGraph } from "@saraban/graph";
import { load, removeAll } from "@saraban/neo4j";
import neo4j from "neo4j-driver";
import { afterAll, describe, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { exampleSet } from "../support/example-set.js";
import { serverOrSkip } from "../support/neo4j.js";
import { places, readmes, runCommands, runnable, runProgram } from "../support/readme-blocks.js";
import { projectFolder } from "../support/shared.js";

const folder = join(projectFolder, "examples/cypher");
const files = readdirSync(folder).filter((file) => file.endsWith(".cypher"));

/** The server holds other sets, too: every kind is asked for within the one that was loaded here. */
const withinSet = (cypher: string): string =>
  cypher.replace(/\((\w*):(Person|Agency|Meeting|Policy|Document)\b/g, "($1:Saraban:$2");

serverOrSkip("the questions in examples/cypher", (server) => {
  test("are at least fifteen, on a set that is loaded", async () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
    const texts = (id: string) =>
      readFileSync(join(projectFolder, "examples/documents", `${id}.txt`), "utf8");
    await removeAll(server().driver);
    await load(server().driver, toGraph(exampleSet()), { texts });
  });

  test.each(files)("%s gives the rows that stand below it", async (file) => {
    const [cypher = "", ...rows] = readFileSync(join(folder, file), "utf8").split(/^\/\/ => /m);
    expect(rows.length).toBeGreaterThan(0);
    const session = server().driver.session();
    const { records } = await session.run(withinSet(cypher));
    await session.close();
    const plain = (value: unknown): unknown =>
      neo4j.isInt(value as object) ? Number(value) : Array.isArray(value) ? value.map(plain) : value;
    const given = records.map((record) =>
      Object.fromEntries(Object.entries(record.toObject()).map(([name, value]) => [name, plain(value)])),
    );
    expect(given).toEqual(rows.map((row) => JSON.parse(row)));
  });

  const blocks = readmes
    .filter((file) => file !== "README.th.md")
    .flatMap((file) =>
      codeBlocks(readFileSync(join(projectFolder, file), "utf8")).map((block) => ({ file, ...block })),
    )
    .filter(({ withServer }) => withServer);

  describe("what READMEs and pages show with a server", () => {
    const here = places();
    afterAll(() => here.remove());
    const { env } = process;

    test("is in some languages, Cypher on the set above, then commands that make a set of their own", () => {
      expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["cypher", "sh", "ts"]));
      expect(blocks.every(({ language }) => runnable.has(language))).toBe(true);
    });

    test.each(blocks.filter(({ language }) => language === "cypher"))(
      "the Cypher of $file, line $line, gives rows",
      async ({ code }) => {
        expect((await server().driver.executeQuery(code)).records.length).toBeGreaterThan(0);
      },
    );

    test.each(blocks.filter(({ language }) => language !== "cypher"))(
      "$file, line $line ($language), runs",
      async ({ file, ...block }) => {
        const { uri, user, password, driver } = server();
        Object.assign(env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
        await removeAll(driver);
        const told =
          block.language === "ts"
            ? (await runProgram(here, file, block)).join("\n")
            : await runCommands(here, block);
        expect(told).not.toBe("");
        expect(told).not.toContain(password);
      },
    );
  });
});
