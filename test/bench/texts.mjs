import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../../", import.meta.url));
const corpus = join(root, "../shared/corpus/thaigov-2020-2023.jsonl.gz");

/** The texts to measure on: the shared corpus where it is there, else the example documents. */
export function readTexts() {
  if (existsSync(corpus)) {
    const lines = gunzipSync(readFileSync(corpus)).toString("utf8").trim().split("\n");
    return {
      name: "the shared corpus of press documents",
      texts: lines.map((line) => JSON.parse(line).text),
    };
  }
  const folder = join(root, "examples/documents");
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return {
    name: "the example documents, over and over",
    texts: files.map((file) => readFileSync(join(folder, file), "utf8")),
  };
}

/** `count` lists of texts of about `characters` each, no text in two of them while there are enough. */
export function dealTexts(texts, count, characters) {
  let next = 0;
  return Array.from({ length: count }, () => {
    const hand = [];
    for (let size = 0; size < characters; ) {
      const text = texts[next++ % texts.length];
      hand.push(text);
      size += text.length;
    }
    return hand;
  });
}
