import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@saraban/extract";
import { saveGraph, toGraph } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import { type Extraction, validateExtraction, validateGraph } from "@saraban/schema";
import { expect, it } from "vitest";
import { goldExtractions } from "../support/gold-extractions.js";
import { sharedOrSkip, sharedPath } from "../support/shared.js";

interface Item {
  readonly document: string;
  readonly id: string;
  readonly node: string;
}

interface Score {
  readonly pairs: { readonly precision: number; readonly f1: number };
  readonly bCubed: { readonly f1: number };
  readonly coverage: number;
}

interface Report {
  readonly scores: Record<string, Score>;
  readonly distinct: { readonly mapped: number; readonly merged: readonly { readonly a: Item }[] };
  readonly hard: { readonly clusters: number; readonly joined: number };
}

function score(extractions: readonly Extraction[]): Report {
  const folder = mkdtempSync(join(tmpdir(), "saraban-"));
  try {
    const graph = join(folder, "graph.json");
    writeFileSync(graph, saveGraph(toGraph(extractions, { register: agencies })));
    const options = { graph, gold: "gold", texts: "gold/text", identity: "identity/gold.json" };
    const words = Object.entries(options).flatMap(([name, path]) => [
      `--${name}`,
      name === "graph" ? path : sharedPath(path),
    ]);
    const script = sharedPath("score/score-identity.mjs");
    return JSON.parse(
      execFileSync(process.execPath, [script, ...words, "--json"], { encoding: "utf8", maxBuffer: 1e8 }),
    ) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What our own extractor reads in the annotated texts. */
const ownExtractions = (): Extraction[] =>
  readdirSync(sharedPath("gold/text")).map((file) =>
    extract({ id: file, text: readFileSync(sharedPath(`gold/text/${file}`), "utf8") }),
  );

// What a perfect extractor would have read goes in, so that the figures say how the graph joins and nothing else.
sharedOrSkip("who is who across documents", ["gold/split.json", "identity/gold.json"], () => {
  it("joins what is one and keeps apart what only looks alike", () => {
    const { scores, distinct, hard } = score(goldExtractions("gold"));
    expect(scores["all"]?.pairs.precision).toBeGreaterThanOrEqual(0.99);
    expect(scores["all"]?.pairs.f1).toBeGreaterThanOrEqual(0.99);
    expect(hard.joined).toBeGreaterThanOrEqual(17);
    expect(distinct.merged).toEqual([]);
  });

  it("joins what our own extractor reads", () => {
    const { scores, distinct } = score(ownExtractions());
    expect(scores["all"]?.coverage).toBeGreaterThanOrEqual(0.85);
    expect(scores["all"]?.bCubed.f1).toBeGreaterThanOrEqual(0.98);
    expect(distinct.merged.length).toBeLessThanOrEqual(1);
  });

  it("is measured on extractions and a graph that are as the ontology has them", () => {
    const extractions = goldExtractions("gold");
    expect(extractions.flatMap(validateExtraction)).toEqual([]);
    expect(validateGraph(toGraph(extractions).export())).toEqual([]);
  });
});
