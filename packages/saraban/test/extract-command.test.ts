import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSaraban } from "./support/run-saraban.js";
import { jsonLines, letter, scratch } from "./support/scratch.js";

const ids = (output: string) => jsonLines(output).map(({ document }) => document.id);

test("files are extracted in the order given, one line each, with the path as id", async () => {
  const folder = scratch({ "b.txt": letter, "a.txt": letter });
  const { code, stdout, stderr } = await runSaraban(["extract", "b.txt", "a.txt"], folder);
  expect(ids(stdout)).toEqual(["b.txt", "a.txt"]);
  expect(jsonLines(stdout)[0]).toMatchObject({ version: 1, document: { length: letter.length } });
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("a folder stands for its texts, at any depth, in code-unit order; a file named twice is read once", async () => {
  const folder = scratch({
    "in/ข.txt": letter,
    "in/a/z.txt": letter,
    "in/B.txt": letter,
    "in/no.png": "PNG",
  });
  const { code, stdout } = await runSaraban(["extract", "in", "in/B.txt"], folder);
  expect(ids(stdout)).toEqual(["in/B.txt", "in/a/z.txt", "in/ข.txt"]);
  expect(code).toBe(0);
});

test("a text on standard input is one document", async () => {
  for (const args of [["extract"], ["extract", "-"]]) {
    const { code, stdout } = await runSaraban(args, ".", letter);
    expect(ids(stdout)).toEqual(["-"]);
    expect(code).toBe(0);
  }
});

test("a leading byte-order mark is the text's first character", async () => {
  const folder = scratch({ "bom.txt": `\uFEFF${letter}` });
  const { stdout } = await runSaraban(["extract", "bom.txt"], folder);
  expect(jsonLines(stdout)[0].document.length).toBe(letter.length + 1);
});

test("JSON Lines are answered line for line, in order, with errors in their places", async () => {
  const lines = [
    JSON.stringify({ id: "ก", text: letter }),
    '{"id":"broken", oops',
    "",
    JSON.stringify({ id: "c", text: 7 }),
    JSON.stringify({ id: 5, text: letter }),
    JSON.stringify({ id: "e" }),
    JSON.stringify({ id: "f", text: " " }),
    "[]",
    JSON.stringify({ text: letter }),
    JSON.stringify({ id: "last", text: "กระทรวงมหาดไทย" }),
  ];
  const { code, stdout, stderr } = await runSaraban(["extract"], ".", lines.join("\n"));
  const answers = jsonLines(stdout);
  expect(answers.map((answer) => answer.document?.id ?? [answer.line, answer.error.code])).toEqual([
    "ก",
    [2, "broken-json"],
    [3, "broken-json"],
    [4, "wrong-shape"],
    [5, "wrong-shape"],
    [6, "wrong-shape"],
    [7, "empty-text"],
    [8, "wrong-shape"],
    "-:9",
    "last",
  ]);
  expect(answers[3].id).toBe("c");
  for (const { error } of answers.filter((answer) => answer.error)) {
    expect(error.message).not.toBe("");
    expect(error.remedy).not.toBe("");
  }
  expect(stderr).toContain("standard input:2: the line is not JSON [broken-json]");
  expect(code).toBe(2);
});

test("a .jsonl file is read as JSON Lines, with CRLF and without a break at the end too", async () => {
  const two = `${JSON.stringify({ id: "a", text: letter })}\r\n${JSON.stringify({ id: "b", text: letter })}`;
  const folder = scratch({ "two.jsonl": two });
  const { code, stdout } = await runSaraban(["extract", "two.jsonl"], folder);
  expect(ids(stdout)).toEqual(["a", "b"]);
  expect(code).toBe(0);
});

test("--out writes the same bytes as standard output, and leaves nothing else behind", async () => {
  const folder = scratch({ "a.txt": letter, "b.txt": letter });
  const { stdout } = await runSaraban(["extract", "a.txt", "b.txt"], folder);
  const { code } = await runSaraban(["extract", "a.txt", "b.txt", "--out", "out.jsonl"], folder);
  expect(readFileSync(join(folder, "out.jsonl"), "utf8")).toBe(stdout);
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt", "out.jsonl"]);
  expect(code).toBe(0);
});

test("UTF-16 and TIS-620 are read as what they are, offsets counting in the decoded text", async () => {
  const bytes = [...letter].map((sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xe00 ? code - 0xe00 + 0xa0 : code;
  });
  const folder = scratch({
    "tis.txt": Buffer.from(bytes),
    "utf16.txt": Buffer.from(`\uFEFF${letter}`, "utf16le"),
    "utf8.txt": letter,
  });
  const { code, stdout } = await runSaraban(["extract", "."], folder);
  const [tis, utf16, utf8] = jsonLines(stdout);
  expect(tis.document.hash).toBe(utf8.document.hash);
  expect(tis.reading.notes[0].message).toBe("read as windows-874");
  expect(utf16.document.length).toBe(letter.length + 1);
  expect(utf16.entities.length).toBe(utf8.entities.length);
  expect(code).toBe(0);
});
