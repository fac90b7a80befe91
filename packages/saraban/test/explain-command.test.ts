import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";
import { letter } from "./support/scratch.js";

describe("explain", () => {
  const folder = mkdtempSync(join(tmpdir(), "saraban-explain-"));
  const explain = (...args: string[]) => runSaraban(["explain", "graph.json", ...args], folder);

  beforeAll(async () => {
    writeFileSync(join(folder, "letter.txt"), letter);
    const { code } = await runSaraban(["graph", "letter.txt", "--out", "graph.json"], folder);
    expect(code).toBe(0);
    return () => rmSync(folder, { recursive: true, force: true });
  });

  test("says where a name was read: document, line, characters, the text itself and the rule", async () => {
    const { code, stdout } = await explain("กระทรวงมหาดไทย");
    const start = letter.indexOf("กระทรวงมหาดไทย");
    expect(stdout).toContain('Agency "กระทรวงมหาดไทย"\n');
    expect(stdout).toMatch(
      new RegExp(
        `letter\\.txt:2  characters ${start}–${start + "กระทรวงมหาดไทย".length}  "กระทรวงมหาดไทย"  \\[[a-z-]+/[a-z/-]+\\]`,
      ),
    );
    expect(code).toBe(0);
  });

  test("gives plain data too, with the facts", async () => {
    const { stdout } = await explain("กระทรวงมหาดไทย", "--json");
    const [agency] = JSON.parse(stdout);
    expect(agency.kind).toBe("Agency");
    expect(agency.mentions[0]).toMatchObject({ line: 2, text: "กระทรวงมหาดไทย" });
    for (const fact of agency.facts) expect(fact.evidence.length).toBeGreaterThan(0);
  });

  test("what is not there is named, with names like it, and is exit code 3", async () => {
    const near = await explain("มหาดไทย");
    expect(near.stderr).toContain('nothing is called "มหาดไทย" [not-found]. Similar names: "กระทรวงมหาดไทย"');
    expect(near.stdout).toBe("");
    expect(near.code).toBe(3);
    const far = await explain("zzz");
    expect(far.stderr).toContain('nothing is called "zzz" [not-found]');
    expect(far.stderr).not.toContain("Similar");
  });

  test("a text that is no longer the same is not quoted", async () => {
    writeFileSync(join(folder, "letter.txt"), letter.replace("กระทรวง", "กรม"));
    const { code, stdout } = await explain("กระทรวงมหาดไทย");
    expect(stdout).toMatch(/letter\.txt {2}characters \d+–\d+ {2}\[/);
    expect(code).toBe(0);
  });

  test("--texts says where the documents lie now", async () => {
    writeFileSync(join(folder, "letter.txt"), letter);
    const { stdout } = await runSaraban(
      ["explain", join(folder, "graph.json"), "กระทรวงมหาดไทย", "--texts", folder],
      "/",
    );
    expect(stdout).toContain("letter.txt:2  characters");
  });
});
