// Characters a second over fresh text, every line in the same run: node bench/speed.mjs [million characters a line]
// Build first (npx tsc -b). Text: ../shared/corpus where present, each contender on a part of it that no other has read.
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
const million = 1e6;
const share = Number(process.argv[2] ?? 2.5) * million;
const texts = gunzipSync(readFileSync(corpus))
  .toString("utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

let next = 0;
function freshTexts() {
  const taken = [];
  for (let length = 0; length < share && next < texts.length; next += 1) {
    taken.push(texts[next]);
    length += texts[next].length;
  }
  return taken;
}

function measure(name, read) {
  const taken = freshTexts();
  const length = taken.reduce((sum, text) => sum + text.length, 0);
  const start = performance.now();
  let pieces = 0;
  for (const text of taken) pieces += read(text);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name.padEnd(46)} ${(length / seconds / million).toFixed(2).padStart(7)} M characters/s   ${length} characters, ${pieces} pieces`,
  );
}

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
const heads = ["นาย", "นาง", "นางสาว", "ผู้ว่าราชการจังหวัด", "รัฐมนตรีว่าการ"];
const fiftyPatterns = [
  { name: "cue", patterns: heads.flatMap((head) => cues.map((cue) => `${head} X ${cue}`)) },
];

const lines = new Intl.Segmenter("th", { granularity: "word" });
segment("warm");
measure("Intl.Segmenter, line by line", (text) => {
  let count = 0;
  for (const line of text.split("\n")) for (const _ of lines.segment(line)) count += 1;
  return count;
});
measure("@saraban/thai segment", (text) => segment(text).length);
measure("tokenize", (text) => tokenize(text).length);
measure("tokenize + sentences", (text) => {
  const ends = tokenize(text);
  return ends.length + sentences(text, ends).length;
});
const words = winkThai(winkNLP, { pipe: [] });
measure("winkNLP, words only", (text) => words.readDoc(text).tokens().length());
const sentenced = winkThai(winkNLP, { pipe: ["sbd"] });
measure("winkNLP, words and sentences", (text) => sentenced.readDoc(text).sentences().length());
const custom = winkThai(winkNLP, { pipe: ["sbd", "pos", "cer"] });
custom.learnCustomEntities(fiftyPatterns);
measure("winkNLP, sentences and 50 custom entities", (text) =>
  custom.readDoc(text).customEntities().length(),
);
