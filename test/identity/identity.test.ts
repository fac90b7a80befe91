import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Decision, saveGraph, toGraph } from "@saraban/graph";
import { validateExtraction, validateGraph } from "@saraban/schema";
import { expect, it } from "vitest";
import { goldExtractions } from "../support/gold-extractions.js";
import { sharedOrSkip, sharedPath } from "../support/shared.js";

interface Item {
  readonly document: string;
  readonly id: string;
  readonly node: string;
}

interface Report {
  readonly scores: Record<string, { readonly pairs: { readonly precision: number; readonly f1: number } }>;
  readonly distinct: { readonly mapped: number; readonly merged: readonly { readonly a: Item }[] };
  readonly hard: { readonly clusters: number; readonly joined: number };
}

function score(decisions: readonly Decision[] = []): Report {
  const file = join(mkdtempSync(join(tmpdir(), "saraban-")), "graph.json");
  writeFileSync(file, saveGraph(toGraph(goldExtractions("gold"), { decisions })));
  const script = [sharedPath("score/score-identity.mjs"), "--graph", file, "--gold", sharedPath("gold")];
  const against = [
    "--texts",
    sharedPath("gold/text"),
    "--identity",
    sharedPath("identity/gold.json"),
    "--json",
  ];
  return JSON.parse(execFileSync(process.execPath, [...script, ...against], { encoding: "utf8" })) as Report;
}

// What a perfect extractor would have read goes in, so that the figures say how the graph joins and nothing else.
sharedOrSkip("who is who across documents", ["gold/split.json", "identity/gold.json"], () => {
  it("joins what is one and keeps apart what only looks alike", () => {
    const { scores, distinct, hard } = score();
    expect(scores["all"]?.pairs.precision).toBeGreaterThanOrEqual(0.99);
    expect(scores["all"]?.pairs.f1).toBeGreaterThanOrEqual(0.99);
    expect(hard.joined).toBeGreaterThanOrEqual(17);
    expect(distinct.merged).toEqual([]);
  });

  it("is measured on extractions and a graph that are as the ontology has them", () => {
    const extractions = goldExtractions("gold");
    expect(extractions.flatMap(validateExtraction)).toEqual([]);
    expect(validateGraph(toGraph(extractions).export())).toEqual([]);
  });
});
