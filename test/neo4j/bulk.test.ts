import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { saveGraph, toGraph } from "@saraban/graph";
import { adminArguments, adminFiles, connect, load, unload, writeSchema } from "@saraban/neo4j";
import { expect, onTestFinished, test } from "vitest";
import { paper } from "../../packages/graph/test/paper.js";
import { startServer, toolOf } from "../../scripts/neo4j/server.mjs";
import { exampleSet } from "../support/example-set.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";

const version = "5.26.31";

serverOrSkip("files for neo4j-admin", () => {
  test("imported into a stopped server, they are what a load makes; loading the same graph then changes nothing", async () => {
    const home = mkdtempSync(join(tmpdir(), "saraban-neo4j-bulk-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const odd = paper(
      'odd, "quoted"\nid',
      {
        A: ["Agency", 'กรม; "อ้าง", \n สอง บรรทัด', { category: " x " }, ["", "a;b", "'"]],
        M: ["Meeting", "ประชุม", { date: "2021-02-30", startTime: "09:30" }],
        P: ["Person", "-1"],
      },
      [
        ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"' }],
        ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"', status: "acting" }],
        ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"', status: "former" }],
      ],
      { date: "2021", number: "1/2" },
    );
    const graph = toGraph([...exampleSet(), odd]);
    const { pieces, delimiter } = adminFiles(graph);
    for (const { file, text } of pieces) appendFileSync(join(home, file), text);
    const files = readdirSync(home).filter((file) => file.endsWith(".csv"));
    mkdirSync(join(home, "conf"));
    const { java, args, env } = await toolOf(version, home);
    const all = [...args, "-Xmx256m", "org.neo4j.cli.AdminTool", ...adminArguments(files, delimiter)];
    await promisify(execFile)(java, all, { env, cwd: home });

    const server = await startServer({ home, password: "only-for-tests", version, heap: "300m" });
    onTestFinished(() => server.kill());
    const driver = await connect(server);
    onTestFinished(() => driver.close());
    await writeSchema(driver);
    expect(firstDifference(saveGraph(await unload(driver)), saveGraph(graph))).toBeUndefined();
    const again = await load(driver, graph);
    const changes = Object.values(again.counts).map(
      ({ created, changed, removed }) => created + changed + removed,
    );
    expect(changes.every((n) => n === 0)).toBe(true);
    expect(again.documents).toBe(21);
  });
});
