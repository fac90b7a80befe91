import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadDocument } from "@saraban/readers";
import { beforeAll, describe, expect, test } from "vitest";
import { textToDocx } from "../../readers/test/support/make-docx.js";
import { filePlaceText, inFiles } from "../src/report/file-place.js";
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

  test("says where in its file a place lies: element of a page, paragraph of a Word document", async () => {
    writeFileSync(join(folder, "page.html"), "<article><p>ประกาศ</p><p>กระทรวงกลาโหม</p></article>");
    writeFileSync(join(folder, "word.docx"), textToDocx("ประกาศ\nกระทรวงกลาโหม"));
    await runSaraban(["graph", "page.html", "word.docx", "--out", "files.json"], folder);
    const { stdout } = await runSaraban(["explain", "files.json", "กระทรวงกลาโหม"], folder);
    expect(stdout).toMatch(
      /page\.html:3 {2}characters \d+–\d+ {2}element html > body > article > p:nth-of-type\(2\) {2}"/,
    );
    expect(stdout).toMatch(/word\.docx:2 {2}characters \d+–\d+ {2}paragraph 2 {2}"/);
    const json = await runSaraban(["explain", "files.json", "กระทรวงกลาโหม", "--json"], folder);
    const places = JSON.parse(json.stdout)[0].mentions;
    expect(places).toContainEqual(expect.objectContaining({ document: "word.docx", paragraph: 2 }));
  });

  test("and page and box of a PDF", () => {
    const read = { places: [{ start: 4, end: 9, page: 2, box: [72, 90.5, 300, 16] as const }] };
    const inFile = inFiles(() => read as unknown as ReadDocument);
    expect(filePlaceText({ document: "a.pdf", start: 5, end: 7 }, inFile)).toBe("page 2, box 72 90.5 300 16");
    expect(filePlaceText({ document: "a.pdf", start: 1, end: 3 }, inFile)).toBe("");
  });
});
