// Characters a second of segment and normalize, beside Intl.Segmenter fed line by line, on the corpus where it is present.
// Run: npx tsc -b packages/thai && node packages/thai/bench/segment.mjs
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findDates, findLetterNumbers, normalize, segment } from "../dist/index.js";

const corpus = new URL("../../../../shared/corpus/thaigov-2020-2023.jsonl.gz", import.meta.url);
if (!existsSync(corpus)) {
  process.stdout.write("no corpus beside the project: nothing to measure\n");
  process.exit(0);
}
const texts = gunzipSync(readFileSync(corpus))
  .toString("utf8")
  .trim()
  .split("\n")
  .filter((_, index) => index % 3 === 0)
  .map((line) => JSON.parse(line).text);
const lines = texts.flatMap((text) => text.split("\n"));
const icu = new Intl.Segmenter("th", { granularity: "word" });

const measure = (name, inputs, work) => {
  let best = 0;
  let characters = 0;
  for (const input of inputs) characters += input.length;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    for (const input of inputs) work(input);
    best = Math.max(best, characters / (performance.now() - start) / 1000);
  }
  process.stdout.write(`${name.padEnd(20)} ${best.toFixed(1).padStart(6)} million characters a second\n`);
  return best;
};

const start = performance.now();
segment("\u0E01");
process.stdout.write(`dictionary loaded in ${(performance.now() - start).toFixed(1)} ms\n`);
const ours = measure("segment", texts, segment);
const theirs = measure("Intl.Segmenter", lines, (line) => {
  for (const _ of icu.segment(line));
});
process.stdout.write(`segment is ${(ours / theirs).toFixed(1)} times Intl.Segmenter\n`);
measure("normalize", texts, normalize);
measure("findDates", texts, (text) => findDates(text, { reference: "2021-06-01" }));
measure("findLetterNumbers", texts, (text) => findLetterNumbers(text));
