// Characters a second over fresh text: node bench/speed.mjs [rounds]. Build first (npx tsc -b).
// Every contender reads a part of ../shared/corpus that no other reads, in turns, so that a busy machine hits all alike;
// the figures are medians of the rounds, by the clock and by processor time (which a busy machine disturbs least).
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { segment } from "@saraban/thai";
import winkNLP from "wink-nlp";
import { sentences, tokenize, winkThai } from "../dist/index.js";

const corpus = new URL("../../../../shared/corpus/thaigov-2020-2023.jsonl.gz", import.meta.url);
if (!existsSync(corpus)) {
  console.log("speed: skipped, ../shared/corpus is not here");
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 9);
const million = 1e6;
const share = 0.28 * million;
const texts = gunzipSync(readFileSync(corpus))
  .toString("utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

const cues = [
  "ประชุม",
  "มีมติเห็นชอบ",
  "เป็นประธาน",
  "มอบหมายให้",
  "ลงนาม",
  "เข้าร่วม",
  "เสนอ",
  "พิจารณา",
  "รับทราบ",
  "อนุมัติ",
];
const after = ["การ", "ใน", "ให้", "โดย", "X"];
const fiftyPatterns = cues.map((cue) => ({ name: cue, patterns: after.map((word) => `${cue} ${word}`) }));

const lines = new Intl.Segmenter("th", { granularity: "word" });
const words = winkThai(winkNLP, { pipe: [] });
const sentenced = winkThai(winkNLP, { pipe: ["sbd"] });
const custom = winkThai(winkNLP, { pipe: ["sbd", "pos", "cer"] });
custom.learnCustomEntities(fiftyPatterns);

const contenders = {
  "Intl.Segmenter, line by line": (text) => {
    let count = 0;
    for (const line of text.split("\n")) for (const _ of lines.segment(line)) count += 1;
    return count;
  },
  "@saraban/thai segment": (text) => segment(text).length,
  tokenize: (text) => tokenize(text).length,
  "tokenize + sentences": (text) => sentences(text, tokenize(text)).length,
  "winkNLP, words only": (text) => words.readDoc(text).tokens().length(),
  "winkNLP, words and sentences": (text) => sentenced.readDoc(text).sentences().length(),
  "winkNLP, sentences and 50 entity patterns": (text) => custom.readDoc(text).customEntities().length(),
};

let next = 0;
function freshTexts() {
  const taken = [];
  for (let length = 0; length < share && next < texts.length; next += 1) {
    taken.push(texts[next]);
    length += texts[next].length;
  }
  return taken;
}

const byClock = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
const byProcessor = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
const pieces = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, read] of Object.entries(contenders)) {
    const taken = freshTexts();
    if (taken.length === 0) continue;
    const length = taken.reduce((sum, text) => sum + text.length, 0);
    const start = performance.now();
    const before = process.cpuUsage();
    for (const text of taken) pieces[name] = (pieces[name] ?? 0) + read(text);
    const used = process.cpuUsage(before);
    byClock[name].push(length / million / ((performance.now() - start) / 1000));
    byProcessor[name].push(length / (used.user + used.system));
  }
}
const median = (values) =>
  values
    .sort((a, b) => a - b)
    [values.length >> 1].toFixed(2)
    .padStart(6);
console.log("million characters a second".padEnd(42), "by the clock, by processor time");
for (const name of Object.keys(contenders))
  console.log(name.padEnd(42), median(byClock[name]), median(byProcessor[name]), `  ${pieces[name]} pieces`);
