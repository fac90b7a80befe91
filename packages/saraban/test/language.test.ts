import { readdirSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { languageOf } from "../src/language/language-of.js";
import { catalogue, translator } from "../src/language/translator.js";
import { program } from "../src/program.js";
import { literals } from "./support/literals.js";
import { runSaraban } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

const thai = translator("th");
const isThai = (text: string): boolean => /[\u0E00-\u0E7F]/.test(text);
const entries = Object.entries(catalogue as Readonly<Record<string, string>>);

test("every message says in Thai what it says in English, about the same things", () => {
  expect(entries.length).toBeGreaterThan(400);
  const holes = (text: string): number => text.match(/\{\d*\}/g)?.length ?? 0;
  for (const [english, said] of entries) {
    // Some are nothing but an order of parts.
    if (/[a-z]{2}/.test(english.replace(/^saraban:/, ""))) expect(isThai(said), english).toBe(true);
    expect(holes(said), english).toBe(holes(english));
    expect(/^\s*/.exec(said)?.[0], english).toBe(/^\s*/.exec(english)?.[0]);
  }
});

/** What of the sources is said to nobody, and is no sentence. */
const silent = [
  /^<|^\?xml/, // exported files
  /\b(?:MATCH|RETURN|UNWIND|MERGE|WHERE|CREATE|CALL|YIELD|DETACH)\b/, // Cypher
  /^\/\/ /, // remarks in a file of Cypher
  /^(?:address|header|p|script) \w+/, // elements of HTML
  /^\s*saraban \w+|^\nExamples:|^\nExit codes:|^\nTo add it/, // texts of many lines, held by the test of help
  /^(?:words and nodes|number or title|revisions?)$/, // names of parts
  /^saraban: \{\}: \{\} \{\} left out/, // of one picture, and of several: both are known
  /meanwhile$|^the batch before|^the extractions changed|^a node without a group|^no component holds/, // seen by nobody
];
const packages = new URL("../../", import.meta.url);
const sources = ["saraban", "readers", "graph", "neo4j", "extract"].flatMap((name) =>
  readdirSync(new URL(`${name}/src/`, packages), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/generated|export\//.test(file))
    .map((file) => `${name}/src/${file}`),
);

test("no sentence of the sources is without its Thai", () => {
  const known = entries.map(([english]) => english);
  const unknown = sources.flatMap((file) =>
    literals(readFileSync(new URL(file, packages), "utf8"))
      // A literal that holds a program is one that begins where another ends: a pattern with a quote in it.
      .filter((text) => /[a-z]+ [a-z]+/.test(text) && !/;\n|=>|\$\{/.test(text))
      .filter((text) => !silent.some((pattern) => pattern.test(text)))
      .filter((text) => thai(text) === text && !known.some((english) => english.includes(text.trim())))
      .map((text) => `${file}: ${JSON.stringify(text)}`),
  );
  expect(unknown).toEqual([]);
});

const parts = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(parts)];

test("the help of every command is Thai throughout, and English where that is asked for", () => {
  for (const command of parts(program("th"))) {
    const help = command.createHelp();
    for (const option of help.visibleOptions(command))
      expect(isThai(thai(option.description)), option.flags).toBe(true);
    for (const argument of help.visibleArguments(command))
      expect(isThai(thai(argument.description))).toBe(true);
    expect(isThai(thai(command.description())), command.name()).toBe(true);
    if (command.parent) expect(isThai(thai(command.summary())), command.name()).toBe(true);
  }
  for (const command of parts(program())) expect(isThai(command.description())).toBe(false);
});

test("--lang is understood wherever it stands, and SARABAN_LANG without it", () => {
  expect(languageOf(["view", "a.txt", "--lang", "th"], {})).toBe("th");
  expect(languageOf(["--lang=th", "view"], {})).toBe("th");
  expect(languageOf(["view"], { SARABAN_LANG: "th" })).toBe("th");
  expect(languageOf(["--lang", "en", "view"], { SARABAN_LANG: "th" })).toBe("en");
  expect(languageOf(["view", "--limit", "th"], {})).toBe("en");
});

test("words of documents stay as they are, whatever they say", () => {
  expect(thai('"it is empty" SIGNED "Facts"  [letter/signature]')).toContain('"it is empty" SIGNED "Facts"');
  expect(thai("toString")).toBe("toString");
  expect(thai("นายตัวอย่าง ใจดี")).toBe("นายตัวอย่าง ใจดี");
});

test("no line of a document holds the translation up", () => {
  const since = performance.now();
  const lines = [
    "[ of ".repeat(390),
    '" "'.repeat(600),
    ": ".repeat(950),
    "a".repeat(1e6),
    " [ of ".repeat(1e5),
  ];
  for (const line of lines) expect(thai(line)).toBe(line);
  expect(performance.now() - since).toBeLessThan(5_000);
});

test("the command speaks Thai, and does what it does in English", async () => {
  const folder = scratch({ "letter.txt": letter });
  const graph = ["graph", "letter.txt", "missing.txt", "--out", "graph.json", "--lang", "th"];
  const { code, stdout, stderr } = await runSaraban(graph, folder);
  expect(stderr).toContain("saraban: missing.txt: ไม่มีไฟล์นี้ [missing-file]. ตรวจเส้นทาง\n");
  expect(stderr).toMatch(/^graph\.json: \d+ โหนด \d+ เส้น จากเอกสาร 1 ฉบับ$/m);
  for (const line of stderr.trimEnd().split("\n")) expect(isThai(line), line).toBe(true);
  expect(stdout).toBe("");
  expect(code).toBe(2);

  const summary = await runSaraban(["--lang", "th", "summary", "graph.json"], folder);
  expect(summary.stdout).toContain(
    "ใครลงนามอะไร\n  นายตัวอย่าง ใจดี (รองปลัดกระทรวงมหาดไทย) ลงนาม หนังสือ มท 0310.3/ว 1234",
  );
  expect(summary.code).toBe(0);

  const help = await runSaraban(["--help", "--lang", "th"], folder);
  expect(help.stdout).toContain("รหัสเมื่อจบ:\n  0    ทำครบทุกอย่าง");
  const english = help.stdout
    .split("\n")
    .filter((line) => / [a-z]+ [a-z]+ [a-z]+/.test(line) && !/^ {2}saraban /.test(line));
  expect(english).toEqual([]);
});

test("a language that it does not speak is refused", () => {
  const silent = { writeOut: () => {}, writeErr: () => {} };
  const asked = program().exitOverride().configureOutput(silent);
  expect(() => asked.parse(["summary", "--lang", "xx", "graph.json"], { from: "user" })).toThrow(
    "Allowed choices are en, th.",
  );
});
