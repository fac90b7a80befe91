import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Exam, edgeKinds, evaluate, extract, nodeKinds, toGraph } from "saraban";
import { describe, expect, test } from "vitest";
import { goldenOf } from "./support/golden-of.js";
import { projectFolder } from "./support/shared.js";

const documents = join(projectFolder, "examples/documents");
const golden = join(projectFolder, "test/golden");
const namesIn = (folder: string): readonly string[] =>
  existsSync(join(golden, folder))
    ? readdirSync(join(golden, folder))
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.slice(0, -".json".length))
        .sort()
    : [];
const slugs = namesIn("gold");
const textOf = (slug: string): string => readFileSync(join(documents, `${slug}.txt`), "utf8");

/** The one document whose golden is to be written anew (`npm run golden -- NAME`). */
const renewed = process.env["SARABAN_GOLDEN"];

test("there are golden documents, and each has its text", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(12);
  expect(slugs.filter((slug) => !existsSync(join(documents, `${slug}.txt`)))).toEqual([]);
});

test.each([...new Set([...namesIn("expected"), ...(renewed ? [renewed] : [])])])(
  "%s is read as it was when a person last read its golden",
  (slug) => {
    const text = textOf(slug);
    const file = join(golden, "expected", `${slug}.json`);
    const now = goldenOf(extract({ id: `${slug}.txt`, text }), text);
    if (renewed === slug) {
      mkdirSync(join(golden, "expected"), { recursive: true });
      writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
    }
    expect(
      existsSync(file),
      `there is no golden: run npm run golden -- ${slug}, and read what it writes`,
    ).toBe(true);
    expect(now).toEqual(JSON.parse(readFileSync(file, "utf8")));
  },
);

test("one graph of all of them has every kind of node and every kind of edge", () => {
  const graph = toGraph(slugs.map((slug) => extract({ id: `${slug}.txt`, text: textOf(slug) })));
  const nodes = new Set(graph.mapNodes((_key, { kind }) => kind));
  const edges = new Set(graph.mapEdges((_key, { kind }) => kind));
  expect(nodeKinds.filter((kind) => !nodes.has(kind))).toEqual([]);
  expect(edgeKinds.filter((kind) => !edges.has(kind))).toEqual([]);
  expect(edgeKinds).toHaveLength(16);
  expect(edges).toContain("MENTIONS");
});

describe("read against their annotations", () => {
  const exams = slugs.map((slug): Exam => {
    const text = textOf(slug);
    return {
      slug,
      text,
      gold: JSON.parse(readFileSync(join(golden, "gold", `${slug}.json`), "utf8")),
      graph: toGraph([extract({ id: `${slug}.txt`, text })]).export() as unknown as Exam["graph"],
    };
  });
  const { entities, relations, spans } = evaluate(exams);

  test("the example documents are read this well at least, and no span is bad", () => {
    expect(entities["all"]?.f1).toBeGreaterThan(0.8);
    expect(relations["all"]?.f1).toBeGreaterThan(0.5);
    expect(spans.bad).toBe(0);
  });
});
