import { saveGraph, toGraph } from "@saraban/graph";
import { connect, removeAll } from "@saraban/neo4j";
import { beforeEach, expect, test } from "vitest";
import { runSaraban } from "../../packages/saraban/test/support/run-saraban.js";
import { scratch } from "../../packages/saraban/test/support/scratch.js";
import { freePort } from "../../scripts/neo4j/server.mjs";
import { exampleSet } from "../support/example-set.js";
import { firstDifference } from "../support/first-difference.js";
import { serverOrSkip } from "../support/neo4j.js";

const label = "Tested";
const set = exampleSet().slice(0, 9);
const wrong = "a-wrong-one";

serverOrSkip("saraban load and unload", (server) => {
  beforeEach(async () => {
    await removeAll(server().driver, { label });
  }, 60_000);

  /** A folder with a graph and its server's password, and the command run there. */
  function place() {
    const { uri, user, password } = server();
    const files = { "graph.json": saveGraph(toGraph(set)), password: `${password}\n`, wrong };
    const folder = scratch(files);
    const own = ["--user", user, "--label", label];
    const told: string[] = [];
    const run = async (args: readonly string[], input = "", to = uri, file = "password") => {
      const ended = await runSaraban([...args, "--uri", to, "--password-file", file, ...own], folder, input);
      told.push(ended.stdout, ended.stderr);
      return ended;
    };
    return { run, told };
  }

  test("a graph goes in, in again without a change, and comes back byte for byte; a document is taken out", async () => {
    const { run } = place();
    const first = await run(["load", "graph.json"]);
    expect(first.code, first.stderr).toBe(0);
    const all = /^all +(\d+) +(\d+) +(\d+) +(\d+)$/m;
    const [, created] = all.exec(first.stdout) ?? [];
    expect(Number(created)).toBeGreaterThan(300);
    const again = await run(["load", "graph.json"]);
    expect(all.exec(again.stdout)?.slice(1)).toEqual(["0", "0", created, "0"]);
    const back = await run(["unload"]);
    expect(firstDifference(back.stdout, saveGraph(toGraph(set)))).toBeUndefined();
    const gone = await run(["load", "--remove-all"]);
    expect(all.exec(gone.stdout)?.slice(1)).toEqual(["0", "0", "0", created]);
    expect((await run(["load", "--remove-all"])).stdout).toBe("");
    await run(["load", "graph.json"]);
    const id = set[0]?.document.id ?? "";
    const removed = await run(["load", "--remove", id, "no-such-text"]);
    expect(removed.stdout).toMatch(/^Text +0 +0 +0 +1$/m);
    expect(removed.stderr).toContain("no-such-text: nothing was taken back: the set has no such document");
    expect(removed.code).toBe(2);
    const other = await run(["load", "-"], JSON.stringify(set[0]));
    expect(other.stderr).toContain("[other-set]");
    expect(other.code).toBe(4);
  });

  test("faults say what and what to do, end with 4, and tell no password", async () => {
    const { run, told } = place();
    const port = await freePort();
    const { uri } = server();
    const faults: [string, ReturnType<typeof run>][] = [
      ["wrong-password", run(["load", "graph.json"], "", uri, "wrong")],
      ["no-server", run(["load", "graph.json"], "", `bolt://127.0.0.1:${port}`)],
      ["no-server", run(["unload"], "", `bolt://neo4j:${wrong}@127.0.0.1:${port}`)],
      ["not-loaded", run(["unload"])],
    ];
    for (const [code, ending] of faults) {
      const { code: ended, stdout, stderr } = await ending;
      expect(stderr).toMatch(new RegExp(`^saraban: .+ \\[${code}\\]\\. [A-Z].+\\.\\n$`));
      expect([ended, stdout]).toEqual([4, ""]);
    }
    expect(told.join("")).not.toContain(wrong);
    expect(told.join("")).not.toContain(server().password);
    // Who tried too often is told to wait; another user, so that nobody else has to.
    const { driver } = server();
    await driver.executeQuery(
      "CREATE USER locked IF NOT EXISTS SET PASSWORD 'only-for-tests' CHANGE NOT REQUIRED",
      {},
      { database: "system" },
    );
    const tries = async () =>
      connect({ uri, user: "locked", password: wrong }).catch(({ code, remedy }) => [code, remedy]);
    const found = [await tries(), await tries(), await tries(), await tries()];
    expect(found).toContainEqual(["wrong-password", expect.stringContaining("only once")]);
    expect(found.at(-1)).toEqual(["too-many-tries", expect.stringContaining("Wait")]);
  });
});
