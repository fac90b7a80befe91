import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveGraph, toGraph } from "@saraban/graph";
import { expect, it } from "vitest";
import { goldExtractions } from "../support/gold-extractions.js";
import { sharedOrSkip, sharedPath } from "../support/shared.js";

interface Report {
  readonly scores: Record<string, { readonly pairs: { precision: number; f1: number } }>;
  readonly distinct: { readonly mapped: number; readonly merged: readonly unknown[] };
  readonly hard: { readonly mapped: number; readonly joined: number };
}

sharedOrSkip("who is who across documents", ["gold/split.json", "identity/gold.json"], () => {
  it("joins what is one and keeps apart what only looks alike", () => {
    const file = join(mkdtempSync(join(tmpdir(), "saraban-")), "graph.json");
    writeFileSync(file, saveGraph(toGraph(goldExtractions("gold"))));
    const script = [sharedPath("score/score-identity.mjs"), "--graph", file, "--gold", sharedPath("gold")];
    const texts = [
      "--texts",
      sharedPath("gold/text"),
      "--identity",
      sharedPath("identity/gold.json"),
      "--json",
    ];
    const report = JSON.parse(
      execFileSync(process.execPath, [...script, ...texts], { encoding: "utf8" }),
    ) as Report;
    expect(report.scores["all"]?.pairs.precision).toBeGreaterThanOrEqual(0.99);
  });
});
