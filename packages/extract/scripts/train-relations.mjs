#!/usr/bin/env node
// Trains the scorer of relations (src/learned) on ../shared/silver and the tune part of ../shared/gold, and writes its
// weights; the same data give the same bytes. Build first (npx tsc -b packages/extract).
// usage: train-relations.mjs [--folds N]
//   --folds   measures on silver instead, each paper by a scorer trained without its fold; writes nothing
import { writeFileSync } from "node:fs";
import * as thai from "@saraban/thai";
import { foldOf, readPaper, sources } from "./learned/gold.mjs";
import { mentionsOf, settings, statedBy, trainRelations } from "./learned/train-relations.mjs";

const dist = new URL(process.env.LEARNED_DIST ?? "../dist/learned/", import.meta.url);
const parts = [
  "columns",
  "gazetteer",
  "mention-view",
  "relate-pairs",
  "relation-features",
  "relation-marks",
  "relation-model",
  "relation-pairs",
  "tagger-model",
  "weight-table",
];
const learned = Object.assign(
  {},
  ...(await Promise.all(parts.map((part) => import(new URL(`${part}.js`, dist).href)))),
);
const options = { ...settings, ...JSON.parse(process.env.LEARNED_SETTINGS ?? "{}") };
const folds = Number(process.argv[process.argv.indexOf("--folds") + 1] || 0);
const papers = sources().map((source) => readPaper(source, thai));
const began = performance.now();
const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;

if (!folds) {
  const packed = trainRelations(papers, { learned }, options);
  console.log(
    `${papers.length} papers, ${packed.pairs} pairs; ${packed.features} features, ${packed.weights} weights, ${packed.base64.length} characters; ${seconds()}`,
  );
  const out = new URL("../src/learned/relations.generated.ts", import.meta.url);
  writeFileSync(
    out,
    `// Written by scripts/train-relations.mjs.\nexport const packedRelations =\n  "${packed.base64}";\n`,
  );
} else {
  const said = {};
  const wanted = {};
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (paper) => paper.folder === "silver" && foldOf(paper.slug, folds) === fold;
    const packed = trainRelations(
      papers.filter((paper) => !inFold(paper)),
      { learned },
      options,
    );
    const model = learned.readRelations(packed.base64);
    console.log(
      `fold ${fold}: ${packed.features} features, ${packed.weights} weights, ${packed.base64.length} characters; ${seconds()}`,
    );
    for (const paper of papers.filter(inFold)) {
      const stated = statedBy(paper);
      const named = new Set(mentionsOf(paper).map(({ entity }) => entity));
      for (const key of stated) {
        const [from, to, kind] = key.split(" ");
        if (named.has(Number(from)) && named.has(Number(to))) wanted[kind] = (wanted[kind] ?? 0) + 1;
      }
      for (const { from, to, kind, score } of learned.relatePairs(
        paper.text,
        paper.ends,
        mentionsOf(paper),
        model,
      )) {
        const right =
          stated.has(`${from} ${to} ${kind}`) ||
          (kind === "COOPERATES_WITH" && stated.has(`${to} ${from} ${kind}`));
        said[kind] ??= [];
        said[kind].push({ score, right });
      }
    }
  }
  let [tp, fp, fn] = [0, 0, 0];
  for (const [kind, total] of Object.entries(wanted)) {
    const list = (said[kind] ?? []).sort((a, b) => b.score - a.score);
    let best = { f: 0, right: 0, n: 0, score: 1 };
    let right = 0;
    list.forEach((one, i) => {
      if (one.right) right++;
      if (list[i + 1]?.score === one.score) return;
      const f = (2 * right) / (i + 1 + total);
      if (f > best.f) best = { f, right, n: i + 1, score: one.score };
    });
    const half = list.filter(({ score }) => score >= 0.5);
    const halfRight = half.filter((one) => one.right).length;
    tp += best.right;
    fp += best.n - best.right;
    fn += total - best.right;
    console.log(
      `${kind.padEnd(16)} of ${String(total).padStart(4)}: at 0.5 P ${(halfRight / half.length).toFixed(3)} R ${(halfRight / total).toFixed(3)} F1 ${((2 * halfRight) / (half.length + total)).toFixed(3)}; best at ${best.score.toFixed(2)} P ${(best.right / best.n).toFixed(3)} R ${(best.right / total).toFixed(3)} F1 ${best.f.toFixed(3)}`,
    );
  }
  console.log(
    `all at best: P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)}`,
  );
}
