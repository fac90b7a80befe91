#!/usr/bin/env node
// Trains the judge of candidates (src/judge) on ../shared/silver and the tune part of ../shared/gold, and writes its
// weights. Of the candidates of one kind that begin at one place one is right or none is: a multinomial logistic
// regression over hashed features, AdaGrad with an L1 penalty, averaged over the last epochs of several runs that take the
// papers in different orders. The same data give the same bytes. Build first (npx tsc -b packages/extract).
// usage: train-judge.mjs TAGS.json [--hold N] [--out FILE]
//   TAGS.json   what the tagger says of each paper when trained without it: node oof-tags.mjs TAGS.json
//   --hold N    leaves out every Nth silver paper, to measure on it
import { readFileSync, writeFileSync } from "node:fs";
import { foldName, normalize } from "@saraban/thai";
import { featuresOf, mostFeatures, tableSize } from "../dist/judge/features.js";
import { viewOf } from "../dist/judge/view.js";
import { read } from "../dist/read.js";
import { judgedBelow } from "../dist/refine/judge-candidates.js";
import { thaiGovernment } from "../dist/thai-government.js";
import { readSource, sources } from "./learned/gold.mjs";

const [epochs, averaged, runs, rate, penalty, least, scale] = [10, 5, 3, 0.04, 5e-3, 14, 16];
const [tagsFile] = process.argv.slice(2);
if (!tagsFile || tagsFile.startsWith("--")) throw new Error("Name the file of tags that oof-tags.mjs wrote.");
const option = (name) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const hold = Number(option("--hold") ?? 0);
const out = option("--out") ?? new URL("../src/judge/model.generated.ts", import.meta.url);
const tags = JSON.parse(readFileSync(tagsFile, "utf8"));

const inTextOrder = (a, b) => a.start - b.start || b.end - a.end;
const fold = (name) => foldName(normalize(name).text);

function overlap(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The names of a paper by kind, folded, and the places where they stand. */
function annotationOf(gold, text) {
  const names = {};
  const places = {};
  for (const { kind, names: forms = [], canonical } of Object.values(gold.entities)) {
    names[kind] ??= new Set();
    places[kind] ??= [];
    for (const form of canonical ? [...forms, canonical] : forms) names[kind].add(fold(form));
    for (const form of forms)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        places[kind].push({ start: at, end: at + form.length });
  }
  return { names, places };
}

/** 1 right, 0 wrong, -1 where a title overlaps one of the annotation without being it. */
function labelOf(mention, span, text, { names, places }) {
  const forms = [fold(text.slice(span.start, span.end)), fold(mention.canonical ?? "")];
  if (forms.some((form) => form && names[mention.kind]?.has(form))) return 1;
  if (mention.kind === "Person" || mention.kind === "Agency") return 0;
  const best = Math.max(0, ...(places[mention.kind] ?? []).map((place) => overlap(place, span)));
  return best >= 0.85 ? 1 : best >= 0.5 ? -1 : 0;
}

/** What is done to candidates before they are judged. */
const beforeJudge = thaiGovernment.refine.slice(
  0,
  thaiGovernment.refine.findIndex(({ name }) => name === "judge-candidates"),
);

/** The choices of one paper: for each kind and place the candidates that begin there, and the right one if there is one. */
function choicesOf(source) {
  const { slug } = source;
  const { text, annotation: gold } = readSource(source);
  const annotation = annotationOf(gold, text);
  const reading = { ...read({ id: slug, text }, () => []), tags: [...(tags[slug] ?? [])].sort(inTextOrder) };
  const candidates = beforeJudge.reduce(
    (mentions, rule) => rule.refine(mentions, reading),
    thaiGovernment.recognize.flatMap((rule) => [...rule.recognize(reading)]),
  );
  const view = viewOf(reading, candidates);
  const features = new Int32Array(mostFeatures);
  const groups = new Map();
  for (const [index, mention] of candidates.entries()) {
    if (mention.weight >= judgedBelow) continue;
    const label = labelOf(mention, reading.normal.toSource(mention), text, annotation);
    if (label < 0) continue;
    const key = `${mention.kind} ${mention.start}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push({
      label,
      length: mention.end - mention.start,
      features: features.slice(0, featuresOf(view, index, features)),
    });
  }
  return [...groups.values()].map((options) => {
    // of several right ends the longest is the name; a shorter right one is neither right nor wrong
    const right = options.filter(({ label }) => label === 1).sort((a, b) => b.length - a.length)[0];
    return { options: options.filter((option) => option.label === 0 || option === right), right };
  });
}

const choices = sources()
  .filter(({ folder }, number) => !(hold && folder === "silver" && (number + 1) % hold === 0))
  .flatMap(choicesOf);

const seen = new Uint16Array(tableSize);
for (const { options } of choices)
  for (const { features } of options) for (const f of features) seen[f] = Math.min(60_000, seen[f] + 1);
for (const { options } of choices)
  for (const option of options) option.features = option.features.filter((f) => seen[f] >= least);

const weights = new Float64Array(tableSize);
const squares = new Float64Array(tableSize);
const mean = new Float64Array(tableSize);

function learn(features, gradient) {
  for (const f of features) {
    squares[f] += gradient * gradient;
    const step = rate / Math.sqrt(squares[f]);
    const moved = weights[f] - step * gradient;
    const shrink = step * penalty;
    weights[f] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  }
}

for (let run = 0; run < runs; run++) {
  const order = [...choices];
  let seed = 12345 + run * 7919;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed;
  };
  weights.fill(0);
  squares.fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random() % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const { options, right } of order) {
      const sums = options.map(({ features }) => features.reduce((sum, f) => sum + weights[f], 0));
      const top = Math.max(0, ...sums);
      const total = Math.exp(-top) + sums.reduce((all, sum) => all + Math.exp(sum - top), 0);
      loss -= (right ? sums[options.indexOf(right)] : 0) - top - Math.log(total);
      options.forEach((option, i) => {
        const gradient = Math.exp(sums[i] - top) / total - (option === right ? 1 : 0);
        if (Math.abs(gradient) >= 1e-4) learn(option.features, gradient);
      });
    }
    if (epoch >= epochs - averaged)
      for (let f = 0; f < tableSize; f++) mean[f] += weights[f] / averaged / runs;
    process.stderr.write(
      `run ${run + 1}, epoch ${epoch + 1}: ${choices.length} choices, loss ${(loss / choices.length).toFixed(4)}\n`,
    );
  }
}

// pairs of the gap to the last weight and the weight, two printable characters each
const digits = (value) => String.fromCharCode(35 + (value % 90), 35 + Math.floor(value / 90));
let packed = "";
let last = 0;
let kept = 0;
for (let f = 0; f < tableSize; f++) {
  const weight = Math.max(-127, Math.min(127, Math.round(mean[f] * scale)));
  if (weight === 0) continue;
  for (; f - last > 8099; last += 8099) packed += digits(8099) + digits(128);
  packed += digits(f - last) + digits(weight + 128);
  last = f;
  kept++;
}
writeFileSync(
  out,
  `// Written by scripts/train-judge.mjs: weights of the judge of candidates.\nexport const packedWeights: string =\n  ${JSON.stringify(packed)};\n`,
);
process.stderr.write(`${kept} weights, ${packed.length} characters\n`);
