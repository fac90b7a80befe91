import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sharedOrSkip } from "../../../test/support/shared.js";
// @ts-expect-error a script, without types
import { markedPaper, readSource, sources } from "../scripts/learned/gold.mjs";

const papers = new URL("../scripts/learned/papers/", import.meta.url);
interface Annotated {
  readonly text: string;
  readonly annotation: { readonly entities: readonly { readonly names: readonly string[] }[] };
}

it("papers to train on: every mark is closed and holds a trimmed name", () => {
  const files = readdirSync(papers);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const { text, annotation }: Annotated = markedPaper(readFileSync(new URL(file, papers), "utf8"));
    expect(text, file).not.toMatch(/[\u27e6\u27e7]/);
    expect(annotation.entities.length, file).toBeGreaterThan(0);
    for (const { names } of annotation.entities)
      for (const name of names)
        expect(text.includes(name) && name === name.trim(), `${file}: ${name}`).toBe(true);
  }
});

sharedOrSkip("labels of press documents to train on", ["corpus/thaigov-2020-2023.jsonl.gz"], () => {
  it("lie within the texts, and no name is blank", () => {
    const labelled = (sources() as { folder: string; slug: string }[]).filter(
      ({ folder }) => folder === "corpus",
    );
    expect(labelled.length).toBeGreaterThan(1000);
    for (const source of labelled)
      for (const { names } of (readSource(source) as Annotated).annotation.entities)
        for (const name of names) expect(name.trim(), source.slug).not.toBe("");
  });
});
