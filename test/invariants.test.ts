import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateExtraction } from "@saraban/schema";
import fc from "fast-check";
import { type Extraction, extract, saveGraph, toGraph } from "saraban";
import { afterAll, describe, expect, test } from "vitest";
import { firstDifference } from "./support/first-difference.js";
import { run } from "./support/run.js";
import { projectFolder } from "./support/shared.js";

/** How many texts each property tries: more with SARABAN_RUNS=100000. */
const numRuns = Number(process.env["SARABAN_RUNS"] ?? 200);
/** The same texts in every run, so that a failure is somebody's change; other texts with SARABAN_SEED=1, 2, … */
const seed = Number(process.env["SARABAN_SEED"] ?? 2564);
const folder = join(projectFolder, "examples/documents");
const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => readFileSync(join(folder, file), "utf8"));

/** A piece of a real text, cut anywhere. */
const slice = fc
  .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1500))
  .map(([text, share, length]) => {
    const start = Math.floor(share * text.length);
    return text.slice(start, start + length);
  });

/** Pieces of real texts put together in an order that makes no sense. */
const shuffle = fc
  .array(
    slice.map((piece) => piece.slice(0, 200)),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom("", " ", "\n", "\u200B", "\u00A0").map((glue) => pieces.join(glue)));

/** Text that nobody wrote: control characters, lone surrogates, marks without letters, words of the trade. */
const odd = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x0e00, max: 0x0e7f }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "(",
        ")",
        "นาย",
        "ครั้งที่ ",
        "ที่ มท ",
        "/ว ",
        "๒๕๖๔",
        "เรื่อง ",
        "\n",
        "พ.ศ. ",
        "กระทรวง",
        "ประชุม",
        "มติ",
        "ฯ",
        "ํา",
        "\uFEFF",
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

const any = fc.oneof(slice, shuffle, odd);

const places = ({ entities, relations, diagnostics }: Extraction) => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...relations.flatMap(({ evidence }) => evidence),
  ...diagnostics.flatMap(({ span }) => (span ? [span] : [])),
];

describe("whatever the text", () => {
  test("an extraction is valid, and every span is a stretch of the text as given, without white space at its ends", () => {
    fc.assert(
      fc.property(any, (text) => {
        const extraction = extract({ id: "text", text });
        expect(validateExtraction(extraction)).toEqual([]);
        for (const { start, end } of places(extraction)) {
          const surface = text.slice(start, end);
          expect(surface.length).toBe(end - start);
          expect(surface.trim()).toBe(surface);
          expect(surface).not.toBe("");
        }
      }),
      { numRuns, seed },
    );
  });

  test("every fact has a rule and a place", () => {
    fc.assert(
      fc.property(any, (text) => {
        const { entities, relations } = extract({ id: "text", text });
        for (const { rule, evidence } of relations) {
          expect(rule).toMatch(/^[a-z-]+(?:\/[a-z-]+)+$/);
          expect(evidence.length).toBeGreaterThan(0);
        }
        for (const { id, mentions } of entities) {
          for (const { rule } of mentions) expect(rule).toMatch(/^[a-z-]+(?:\/[a-z-]+)+$/);
          if (id !== "D0") expect(mentions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns, seed },
    );
  });

  test("the same text gives the same bytes twice", () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(JSON.stringify(extract({ id: "text", text }))).toBe(
          JSON.stringify(extract({ id: "text", text })),
        );
      }),
      { numRuns, seed },
    );
  });

  test("the order of documents does not matter to the graph, and a document given twice counts once", () => {
    const extractions = texts.map((text, index) => extract({ id: `text-${index}`, text }));
    const wanted = saveGraph(toGraph(extractions));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(extractions, { minLength: extractions.length }),
        fc.subarray(extractions),
        (shuffled, again) => {
          expect(saveGraph(toGraph([...shuffled, ...again]))).toBe(wanted);
        },
      ),
      { numRuns: 10, seed },
    );
  });
});

test("another process gives the same bytes", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "saraban-process-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const input = texts.map((text, index) => JSON.stringify({ id: `text-${index}`, text })).join("\n");
  writeFileSync(join(scratch, "in.jsonl"), input);
  const bin = join(projectFolder, "packages/saraban/bin/saraban.js");
  const { code, stdout } = await run(process.execPath, [bin, "extract", "in.jsonl"], scratch);
  expect(code).toBe(0);
  const here = texts
    .map((text, index) => `${JSON.stringify(extract({ id: `text-${index}`, text }))}\n`)
    .join("");
  expect(firstDifference(stdout, here)).toBeUndefined();
});

const timer = fileURLToPath(new URL("./support/time-extract.mjs", import.meta.url));

describe("time grows with the length of the text, not faster", () => {
  const MEGABYTE = 1_000_000;
  const hostile: readonly [string, string][] = [
    ["opening brackets", "("],
    ["an honorific", "นาย"],
    ["an honorific and a letter", "นายก "],
    ["a quotation never closed", "“"],
    ["a number never ended", "๑/"],
    ["a list of ministries", "กระทรวง"],
    ["a bare mark", "\u0E48"],
    ["spaces", " "],
    ["line breaks", "\n"],
    ["abbreviations", "ก."],
    ["meetings", "ประชุมครั้งที่ "],
    ["words without a space", "การพัฒนาระบบ"],
    ["surrogates in the wrong order", "\uDC00\uD800"],
  ];

  test.each(hostile)("%s, a megabyte of them in one line", async (_name, piece) => {
    // In a process of its own, which can be stopped: a rule that runs away would never give the time back.
    const args = [timer, piece, String(MEGABYTE / 8), String(MEGABYTE)];
    const { code, output } = await run(process.execPath, args, projectFolder, "", 55_000);
    expect(code, `it did not end in time, or failed: ${output}`).toBe(0);
    const [eighth = 0, whole = 0] = JSON.parse(output) as number[];
    // Eight times the text in sixteen times the time: below what a square would take, above the noise of a machine.
    expect(whole, `${eighth} ms for an eighth`).toBeLessThan(16 * Math.max(eighth, 40));
  });
});
