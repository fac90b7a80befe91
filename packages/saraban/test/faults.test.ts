import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSaraban, runShell } from "./support/run-saraban.js";
import { jsonLines, letter, scratch } from "./support/scratch.js";

/** A file that cannot be read, and what the command must say of it. */
const faulty: readonly [string, string | Buffer, string][] = [
  ["empty.txt", "", "empty.txt: it is empty [empty-file]"],
  ["blank.txt", " \n\u00A0\n", "blank.txt: it holds white space only [empty-file]"],
  ["paper.pdf", "%PDF-1.7\n", "paper.pdf: the PDF is damaged"],
  [
    "picture.pdf",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    "picture.pdf: it is a picture, without text [no-text]. Read it with --ocr",
  ],
  [
    "zero.txt",
    Buffer.from([0x61, 0x62, 0x00, 0x63]),
    "zero.txt: it is not a text: byte 2 (from 0) is zero [not-text]",
  ],
  [
    "cut.txt",
    Buffer.concat([Buffer.from("เรียน "), Buffer.from([0xe0, 0xb8])]),
    "cut.txt: it is not UTF-8: byte 16 (from 0) is 0xE0 [invalid-utf8]. Save it as UTF-8",
  ],
  ["empty.jsonl", "", "empty.jsonl: it is empty [empty-file]"],
];

test.each(faulty)(
  "%s alone is named, with a remedy, and nothing could be read",
  async (name, content, said) => {
    const folder = scratch({ [name]: content });
    const { code, stdout, stderr } = await runSaraban(["extract", name], folder);
    expect(stderr).toContain(`saraban: ${said.startsWith(name) ? "" : `${name}: `}`);
    expect(stderr).toContain(said);
    expect(stdout).toBe("");
    expect(code).toBe(3);
  },
);

test("faulty files among good ones are named each, and all good ones are done", async () => {
  const folder = scratch({
    ...Object.fromEntries(faulty.map(([name, content]) => [name, content])),
    "a.txt": letter,
    "z.txt": letter,
  });
  const names = faulty.map(([name]) => name);
  const { code, stdout, stderr } = await runSaraban(
    ["extract", "a.txt", ...names, "missing.txt", "z.txt"],
    folder,
  );
  expect(jsonLines(stdout).map(({ document }) => document.id)).toEqual(["a.txt", "z.txt"]);
  expect(stderr).toContain("saraban: missing.txt: there is no such file [missing-file]. Check the path.");
  for (const name of names) expect(stderr).toContain(`saraban: ${name}: `);
  expect(code).toBe(2);
});

test("a folder without texts is named", async () => {
  const folder = scratch({ "in/picture.png": "x" });
  const { code, stderr } = await runSaraban(["extract", "in"], folder);
  expect(stderr).toContain(
    "saraban: in: the folder holds no file that is read (.txt, .md, .html, .docx, .pdf, .eml, .json, .csv, .zip …) [empty-folder]",
  );
  expect(code).toBe(3);
});

test("invalid UTF-8 in one line of JSON Lines spoils that line only", async () => {
  const good = Buffer.from(`${JSON.stringify({ id: "a", text: letter })}\n`);
  const bad = Buffer.concat([Buffer.from('{"id":"b","text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const { code, stdout } = await runSaraban(["extract"], ".", Buffer.concat([good, bad, good]));
  expect(jsonLines(stdout).map((answer) => answer.error?.code ?? "fine")).toEqual([
    "fine",
    "invalid-utf8",
    "fine",
  ]);
  expect(jsonLines(stdout)[1].error.message).toContain("byte 18");
  expect(code).toBe(2);
});

test("a name full of terminal commands is printed without them", async () => {
  const { stderr } = await runSaraban(["extract", "\u001B[31mred\u202E.txt"], ".");
  expect(stderr).toContain("saraban: \uFFFD[31mred\uFFFD.txt: there is no such file");
  expect(stderr).not.toContain("\u001B");
});

test("a command line that is not understood is exit code 1, and says where help is", async () => {
  for (const args of [
    ["extract", "--nothing"],
    ["abstract"],
    ["summary"],
    ["summary", "g.json", "--limit", "-1"],
    ["eval", "--gold", "x"],
  ]) {
    const { code, stdout, stderr } = await runSaraban(args, ".");
    expect(stderr).toContain("error:");
    expect(stderr).toContain("--help");
    expect(stdout).toBe("");
    expect(code, args.join(" ")).toBe(1);
  }
});

test("a full disk is exit code 4 with a remedy", async () => {
  const folder = scratch({ "a.txt": letter });
  for (const line of [
    "$SARABAN extract a.txt > /dev/full",
    "$SARABAN extract a.txt --out /dev/full",
    "$SARABAN graph a.txt > /dev/full",
  ]) {
    const { code, stderr } = await runShell(line, folder);
    expect(stderr, line).toMatch(/saraban: the disk is full: .* could not be written\. Make room/);
    expect(stderr).not.toContain("    at ");
    expect(code, line).toBe(4);
  }
  expect(existsSync("/dev/full.partial")).toBe(false);
});

test("an output that cannot be made is exit code 4, before anything is read", async () => {
  const folder = scratch({ "a.txt": letter });
  const { code, stderr } = await runSaraban(["extract", "a.txt", "--out", "no/such/folder.jsonl"], folder);
  expect(stderr).toContain("saraban: no/such/folder.jsonl could not be written");
  expect(code).toBe(4);
});

test("a closed pipe ends the work with code 141, one line of message and no trace", async () => {
  const many = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `d${i}`, text: letter })).join(
    "\n",
  );
  const folder = scratch({ "many.jsonl": many });
  const line = "set -o pipefail; $SARABAN extract many.jsonl | head -1 | wc -l";
  const { code, stdout, stderr } = await runShell(line, folder);
  expect(stdout.trim()).toBe("1");
  expect(stderr.trim()).toBe("saraban: the reader of standard output closed the pipe.");
  expect(code).toBe(141);
});

test("a failed run leaves an earlier output as it was", async () => {
  const folder = scratch({ "good.jsonl": "earlier\n", "graph.json": "earlier\n" });
  await runSaraban(["graph", "missing.txt", "--out", "graph.json"], folder);
  expect(readFileSync(join(folder, "graph.json"), "utf8")).toBe("earlier\n");
  expect(readdirSync(folder).sort()).toEqual(["good.jsonl", "graph.json"]);
});

test("a file that may not be read is named", async () => {
  const folder = scratch({ "a.txt": letter, "in/b.txt": letter });
  chmodSync(join(folder, "a.txt"), 0o000);
  const { code, stderr } = await runSaraban(["extract", "a.txt"], folder);
  // The superuser may read everything.
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else {
    expect(stderr).toContain("saraban: a.txt: it cannot be read: you may not read it [not-readable]");
    expect(code).toBe(3);
  }
});
