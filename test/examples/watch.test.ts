import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agencies, extract, saveGraph, toGraph } from "saraban";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../support/run.js";
import { projectFolder } from "../support/shared.js";
import { startExample } from "./start-example.js";

const documents = join(projectFolder, "examples/documents");

test("the watcher's graph is that of what lies in the folder, as files come, change and go", async () => {
  const folder = mkdtempSync(join(tmpdir(), "saraban-watch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, "graph.json");
  const papers = join(folder, "papers");
  await run("mkdir", [papers]);
  const copy = (name: string) => copyFileSync(join(documents, name), join(papers, name));
  const expected = (...names: string[]) =>
    saveGraph(
      toGraph(
        names.map((id) => extract({ id, text: readFileSync(join(papers, id), "utf8") })),
        { register: agencies },
      ),
    );

  const [letter, news] = ["circular-letter-interior.txt", "news-planned-seminar.txt"];
  copy(letter);
  const watcher = startExample("watch.mjs", [papers, out]);
  await watcher.says(/\+ circular-letter-interior\.txt: \d+ entities, \d+ facts\n= /);
  expect(readFileSync(out, "utf8")).toBe(expected(letter));

  copy(news);
  writeFileSync(join(papers, "broken.pdf"), "%PDF-1.7 no more");
  await watcher.says(/\+ news-planned-seminar\.txt[\s\S]*= /);
  await watcher.says(/! broken\.pdf: .+/);
  expect(readFileSync(out, "utf8")).toBe(expected(letter, news));

  writeFileSync(join(papers, letter), "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย");
  await watcher.says(/\+ circular-letter-interior\.txt: 3 entities[\s\S]*= /);
  expect(readFileSync(out, "utf8")).toBe(expected(letter, news));

  rmSync(join(papers, news));
  await watcher.says(/- news-planned-seminar\.txt\n= /);
  expect(readFileSync(out, "utf8")).toBe(expected(letter));
  expect(await watcher.end()).toBe(0);
});

test("without a folder it says how it is used", async () => {
  const { code, output } = await run(process.execPath, [join(projectFolder, "examples/scripts/watch.mjs")]);
  expect(code).toBe(1);
  expect(output).toContain("usage:");
});
