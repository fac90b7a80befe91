#!/usr/bin/env node
// What the tagger says of each training paper when it was trained without it (three parts): `{slug: spans}` as JSON.
// usage: oof-tags.mjs OUT.json
import { writeFileSync } from "node:fs";
import * as lexicon from "@saraban/lexicon";
import * as thai from "@saraban/thai";
import { foldOf, readPaper, sources } from "./learned/gold.mjs";
import { learned } from "./learned/inference.mjs";
import { settings, trainTagger } from "./learned/train.mjs";
import { unlabelledTexts } from "./learned/unlabelled.mjs";

const folds = 3;
const papers = sources().map((source) => readPaper(source, thai));
const texts = unlabelledTexts();
const tags = {};
for (let fold = 0; fold < folds; fold++) {
  const began = performance.now();
  const packed = trainTagger(
    papers.filter(({ slug }) => foldOf(slug, folds) !== fold),
    texts,
    { thai, learned, lexicon },
    settings,
  );
  const model = learned.readTagger(packed.base64);
  for (const { slug, text, ends } of papers.filter(({ slug }) => foldOf(slug, folds) === fold))
    tags[slug] = learned.tagSpans(text, ends, model);
  process.stderr.write(`part ${fold + 1} of ${folds}: ${Math.round((performance.now() - began) / 1000)} s\n`);
}
writeFileSync(process.argv[2], JSON.stringify(tags));
