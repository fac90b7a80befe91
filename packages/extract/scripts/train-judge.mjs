#!/usr/bin/env node
// Trains the judge of candidates (src/judge) on ../shared/silver and the tune part of ../shared/gold, and writes its
// weights: logistic regression over hashed features, AdaGrad with an L1 penalty; the same data give the same bytes.
// usage: train-judge.mjs [--hold N]   --hold 7 leaves out every seventh document (to measure on them)
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { featuresOf, mostFeatures, tableSize, viewOf } from "../dist/judge/features.js";
import { read } from "../dist/read.js";
import { judgedBelow } from "../dist/refine/judge-candidates.js";
import { thaiGovernment } from "../dist/thai-government.js";

const root = new URL("../../../../", import.meta.url);
const hold = Number(process.argv[process.argv.indexOf("--hold") + 1] || 0);
const [epochs, rate, penalty, scale] = [10, 0.12, 1.5e-6, 16];

const THAI = "๐๑๒๓๔๕๖๗๘๙";
const norm = (s) => s.normalize("NFC").replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33").replace(/เเ/g, "แ").replace(/[๐-๙]/g, (d) => String(THAI.indexOf(d))).replace(/[\s\u00a0\u200b-\u200d\ufeff"'“”‘’«»]/g, "").toLowerCase();
const iou = (a, b) => { const i = Math.min(a.end, b.end) - Math.max(a.start, b.start); return i <= 0 ? 0 : i / (Math.max(a.end, b.end) - Math.min(a.start, b.start)); };

function* documents() {
  for (const folder of ["shared/silver/", "shared/gold/"]) {
    const base = new URL(folder, root);
    if (!existsSync(base)) throw new Error(`${folder} is not there: the training data lie beside the project.`);
    const split = folder.includes("gold") ? new Set(JSON.parse(readFileSync(new URL("split.json", base), "utf8")).tune) : undefined;
    for (const file of readdirSync(new URL("text/", base)).sort()) {
      const slug = file.replace(/\.txt$/, "");
      if (split && !split.has(slug)) continue;
      yield { slug, silver: !split, text: readFileSync(new URL(`text/${file}`, base), "utf8"), gold: JSON.parse(readFileSync(new URL(`${slug}.json`, base), "utf8")) };
    }
  }
}

/** 1, 0, or -1 where the overlap with a gold mention says neither. */
function labelOf(mention, text, toSource, names, places) {
  const span = toSource(mention);
  const forms = [text.slice(span.start, span.end), mention.canonical ?? ""].map(norm);
  if (forms.some((form) => form && names[mention.kind]?.has(form))) return 1;
  if (mention.kind === "Person" || mention.kind === "Agency") return 0;
  const best = Math.max(0, ...(places[mention.kind] ?? []).map((place) => iou(place, span)));
  return best >= 0.85 ? 1 : best >= 0.5 ? -1 : 0;
}

const rows = [];
let number = 0;
for (const { slug, silver, text, gold } of documents()) {
  number++;
  if (hold && silver && number % hold === 0) continue;
  const reading = read({ id: slug, text });
  const candidates = thaiGovernment.recognize.flatMap((rule) => [...rule.recognize(reading)]);
  const names = {}, places = {};
  for (const entity of Object.values(gold.entities)) {
    for (const name of [...(entity.names ?? []), ...(entity.canonical ? [entity.canonical] : [])]) (names[entity.kind] ??= new Set()).add(norm(name));
    for (const name of entity.names ?? []) for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) (places[entity.kind] ??= []).push({ start: at, end: at + name.length });
  }
  const view = viewOf(reading, candidates);
  const out = new Int32Array(mostFeatures);
  for (const mention of candidates) {
    if (mention.weight >= judgedBelow) continue;
    const label = labelOf(mention, text, reading.normal.toSource, names, places);
    if (label < 0) continue;
    rows.push({ label, features: out.slice(0, featuresOf(view, mention, out)) });
  }
}

const weights = new Float64Array(tableSize), squares = new Float64Array(tableSize).fill(1e-6);
let seed = 12345;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff);
for (let epoch = 0; epoch < epochs; epoch++) {
  for (let i = rows.length - 1; i > 0; i--) { const j = random() % (i + 1); [rows[i], rows[j]] = [rows[j], rows[i]]; }
  let loss = 0;
  for (const { label, features } of rows) {
    let sum = 0;
    for (const f of features) sum += weights[f];
    const p = 1 / (1 + Math.exp(-sum));
    loss -= Math.log(Math.max(1e-12, label ? p : 1 - p));
    const gradient = p - label;
    for (const f of features) {
      squares[f] += gradient * gradient;
      const step = rate / Math.sqrt(squares[f]);
      const moved = weights[f] - step * gradient;
      const shrink = step * penalty * rows.length / 100;
      weights[f] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    }
  }
  process.stderr.write(`epoch ${epoch + 1}: ${rows.length} candidates, loss ${(loss / rows.length).toFixed(4)}\n`);
}

let packed = "", last = 0, kept = 0;
for (let f = 0; f < tableSize; f++) {
  const weight = Math.max(-127, Math.min(127, Math.round(weights[f] * scale)));
  if (weight === 0) continue;
  let gap = f - last;
  while (gap >= 8100) { packed += code(8099) + code(128); last += 8099; gap = f - last; }
  packed += code(gap) + code(weight + 128);
  last = f;
  kept++;
}
function code(value) { return String.fromCharCode(35 + (value % 90)) + String.fromCharCode(35 + Math.floor(value / 90)); }
writeFileSync(new URL("../src/judge/model.generated.ts", import.meta.url), `// Written by scripts/train-judge.mjs: weights of the judge of candidates.\nexport const packedWeights: string =\n  ${JSON.stringify(packed)};\n`);
process.stderr.write(`${kept} weights, ${packed.length} characters\n`);
