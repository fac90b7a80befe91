import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { linesOf } from "../packages/extract/test/support/case-lines.js";
import { projectFolder } from "./support/shared.js";

const page = readFileSync(join(projectFolder, "CONTRIBUTING.md"), "utf8");
const data = (file: string): string => join(projectFolder, "packages/lexicon/src/data", file);
const parsed = (file: string) => JSON.parse(readFileSync(data(file), "utf8"));

interface Example {
  readonly file: string;
  readonly addition: Record<string, unknown>;
  readonly kinds: ReadonlySet<string>;
  readonly cases: readonly { readonly text: string; readonly wanted: readonly string[] }[];
}

/** The additions to the lexicon that the page shows, each with the cases that follow it. */
const examples: readonly Example[] = [
  ...page.matchAll(
    /<!-- adds to (\S+) -->\n```json\n([\s\S]*?)```[\s\S]*?<!-- cases of (.+) -->\n```text\n([\s\S]*?)```/g,
  ),
].map(([, file = "", addition = "", kinds = "", cases = ""]) => ({
  file,
  addition: JSON.parse(addition),
  kinds: new Set(kinds.split(" ")),
  cases: cases
    .split(/^# .*\n/m)
    .filter((one) => one.trim() !== "")
    .map((one) => {
      const [text = "", wanted = ""] = one.split(/^==>$/m);
      return { text: text.trim(), wanted: wanted.split("\n").filter((line) => line !== "") };
    }),
}));

/** A data file with an addition: an entry to a list, or words to its lists. */
function added(file: string, addition: Example["addition"]): unknown {
  const now = parsed(file);
  if (Array.isArray(now)) return [...now, addition];
  const longer = Object.entries(addition).map(([list, words]) => [
    list,
    [...now[list], ...(words as string[])],
  ]);
  return { ...now, ...Object.fromEntries(longer) };
}

/** What is read with a lexicon in which a file holds something else; with the lexicon as it is where nothing is said. */
async function readWith({ kinds, cases }: Example, file?: string, content?: unknown): Promise<string[][]> {
  vi.resetModules();
  if (file !== undefined) vi.doMock(data(file), () => ({ default: content }));
  const { extract } = await import("@saraban/extract");
  if (file !== undefined) vi.doUnmock(data(file));
  return cases.map(({ text }) => linesOf(extract({ id: "case", text }), kinds).sort());
}

test("the page shows how to add a body and a kind of paper", () => {
  expect(examples.map(({ file }) => file)).toEqual(["agencies.json", "words/letter.json"]);
  for (const { cases } of examples) expect(cases.some(({ wanted }) => wanted.length > 0)).toBe(true);
  expect(examples[0]?.cases.some(({ wanted }) => wanted.length === 0)).toBe(true);
});

test.each(examples)("with what is added to $file its cases pass, without it they do not", async (example) => {
  const wanted = example.cases.map((one) => [...one.wanted].sort());
  expect(await readWith(example)).not.toEqual(wanted);
  expect(await readWith(example, example.file, added(example.file, example.addition))).toEqual(wanted);
});

test("the entry of a body has the form of the others, its keys in their order", () => {
  const addition = examples[0]?.addition ?? {};
  const like = parsed("agencies.json").find(
    (entry: object) => Object.keys(entry).join() === Object.keys(addition).join(),
  );
  expect(like).toBeDefined();
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  expect(names(parsed("sources.json"))).toContain(addition["source"]);
  expect(names(parsed("agencies.json"))).toContain(addition["parent"]);
  expect(names(parsed("agencies.json"))).not.toContain(addition["name"]);
});
