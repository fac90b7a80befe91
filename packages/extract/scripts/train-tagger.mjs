#!/usr/bin/env node
// Trains the tagger (src/learned) on ../shared/silver and the tune part of ../shared/gold, and writes its weights; the
// same data give the same bytes. Build first (npx tsc -b packages/extract).
// usage: train-tagger.mjs [--held-out [--without classes|lexicon|splits|memory|dropout]] [--out FILE]
//   --held-out   leaves out about every seventh silver paper, measures on those, and writes nothing unless --out is given
import { writeFileSync } from "node:fs";
import * as lexicon from "@saraban/lexicon";
import * as thai from "@saraban/thai";
import { heldOut, readPaper, sources } from "./learned/gold.mjs";
import { learned } from "./learned/inference.mjs";
import { report, tally } from "./learned/measure.mjs";
import { settings, trainTagger } from "./learned/train.mjs";
import { unlabelledTexts } from "./learned/unlabelled.mjs";

const hold = process.argv.includes("--held-out");
const named = process.argv.indexOf("--out") + 1;
const out = named
  ? process.argv[named]
  : hold
    ? undefined
    : new URL("../src/learned/tagger.generated.ts", import.meta.url);
const without =
  hold && process.argv.includes("--without") ? process.argv[process.argv.indexOf("--without") + 1] : "";
const options = { ...settings };
if (without === "classes") options.classes = 0;
if (without === "dropout") options.drop = 0;
if (without === "splits") options.splits = false;
const used = { ...learned };
if (without === "lexicon") used.markTokens = (_, ends) => new Uint32Array(ends.length);
if (without === "memory") used.memoryOf = (_, columns) => new Uint8Array(columns.kinds);

const began = performance.now();
const all = sources();
const papers = all.filter((source) => !hold || !heldOut(source)).map((source) => readPaper(source, thai));
const leftOut = new Set(all.filter((source) => hold && heldOut(source)).map(({ slug }) => slug));
const packed = trainTagger(papers, unlabelledTexts(leftOut), { thai, learned: used, lexicon }, options);
console.log(
  `${papers.length} papers; ${packed.features} features, ${packed.weights} weights, ${packed.base64.length} characters; ${Math.round((performance.now() - began) / 1000)} s`,
);
if (out)
  writeFileSync(
    out,
    `// Written by scripts/train-tagger.mjs.\nexport const packedTagger =\n  "${packed.base64}";\n`,
  );
if (hold) {
  const model = learned.readTagger(packed.base64);
  const measured = all
    .filter(heldOut)
    .map((source) => readPaper(source, thai))
    .map((paper) => ({ ...paper, proposed: learned.tagSpans(paper.text, paper.ends, model) }));
  for (const least of [0, 0.5, 0.8]) {
    console.log(`spans of probability ${least} and more:`);
    const kept = measured.map((paper) => ({
      ...paper,
      proposed: paper.proposed.filter((s) => s.score >= least),
    }));
    for (const line of report(tally(kept))) console.log(line);
  }
}
