// Memory over 100 MB of text: node --expose-gc bench/memory.mjs [million characters] [words until a fresh start, or "never"]
// Build first (npx tsc -b). Reads ../shared/corpus over and over; each time round its digits are changed, so that numbers
// and dates are new to winkNLP as they are in fresh text.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import winkNLP from "wink-nlp";
import { winkThai } from "../dist/index.js";

const corpus = new URL("../../../../shared/corpus/thaigov-2020-2023.jsonl.gz", import.meta.url);
if (!existsSync(corpus)) {
  console.log("memory: skipped, ../shared/corpus is not here");
  process.exit(0);
}
const million = 1e6;
const goal = Number(process.argv[2] ?? 100) * million;
const limit = process.argv[3] ?? "";
const texts = gunzipSync(readFileSync(corpus))
  .toString("utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

let seed = 1;
const digit = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return String((seed >>> 16) % 10);
};
const renew = (text, round) => (round === 0 ? text : text.replace(/[0-9]/g, digit));

const options =
  limit === "" ? {} : { maxWords: limit === "never" ? Number.POSITIVE_INFINITY : Number(limit) };
const reader = winkThai(winkNLP, options);
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(0).padStart(5);
let done = 0;
let tokens = 0;
let peak = 0;
const start = performance.now();
for (let round = 0; done < goal; round += 1) {
  for (const text of texts) {
    if (done >= goal) break;
    tokens += reader.readDoc(renew(text, round)).tokens().length();
    done += text.length;
  }
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  peak = Math.max(peak, rss);
  console.log(
    `${(done / million).toFixed(1).padStart(6)} M characters  ${tokens} tokens  heap ${megabytes(heapUsed)} MB  resident ${megabytes(rss)} MB  ${(((done / (performance.now() - start)) * 1000) / million).toFixed(2)} M characters/s`,
  );
}
console.log(
  `peak resident ${megabytes(process.resourceUsage().maxRSS * 1024)} MB, of which the corpus text is about 60`,
);
