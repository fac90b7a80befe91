// Memory over 100 M characters: node --expose-gc bench/memory.mjs [million characters] [different words until a fresh start, or "never"] [new]
// Build first (npx tsc -b). Streams ../shared/corpus over and over. Each time round its digits are changed, so that numbers and
// dates are new to winkNLP as they are in fresh text; with "new", every run of Latin letters and digits is a word never seen.
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
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
const allNew = process.argv[4] === "new";

let seed = 1;
let serial = 0;
const digit = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return String((seed >>> 16) % 10);
};
const unseen = () => `w${(serial++).toString(36)}`;
const renew = (text, round) => {
  if (allNew) return text.replace(/[A-Za-z0-9\u0E50-\u0E59]+/g, unseen).replace(/ /g, () => ` ${unseen()} `);
  return round === 0 ? text : text.replace(/[0-9]/g, digit);
};

const options =
  limit === "" ? {} : { maxWords: limit === "never" ? Number.POSITIVE_INFINITY : Number(limit) };
const reader = winkThai(winkNLP, options);
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(0).padStart(5);
let done = 0;
let tokens = 0;
const start = performance.now();
for (let round = 0; done < goal; round += 1) {
  for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    if (done >= goal) break;
    const text = renew(JSON.parse(line).text, round);
    tokens += reader.readDoc(text).tokens().length();
    done += text.length;
  }
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const speed = done / million / ((performance.now() - start) / 1000);
  console.log(
    `${(done / million).toFixed(1).padStart(6)} M characters ${String(tokens).padStart(10)} tokens  heap ${megabytes(heapUsed)} MB  resident ${megabytes(rss)} MB  ${speed.toFixed(2)} M/s`,
  );
}
console.log(`peak resident ${megabytes(process.resourceUsage().maxRSS * 1024)} MB, ${serial} words made up`);
