// Reads the annotated papers: those of ../shared, and the press documents of its corpus that `press-labels.tsv` labels.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

export const shared = join(dirname(fileURLToPath(import.meta.url)), "../../../../../shared");

const hashOf = (slug) => {
  let hash = 0x811c9dc5;
  for (const letter of slug) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash >>> 8;
};

/** About every seventh silver paper, by its name alone, is kept from training where a held-out part is wanted. */
export const heldOut = ({ folder, slug }) => folder === "silver" && hashOf(slug) % 100 < 15;

/** Which of so many parts a paper is in, by its name alone. */
export const foldOf = (slug, folds) => hashOf(slug) % folds;

const kinds = { A: "Agency", M: "Meeting", N: "Person", P: "Policy" };
let press;

/** The labelled press documents by id, as `readPaper` wants them: the labels hold places only, the text is the corpus's. */
function labelledPress() {
  if (press) return press;
  const labels = new Map(
    readFileSync(new URL("press-labels.tsv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split("\t"))
      .map(([id, length, spans]) => [
        id,
        { length: Number(length), spans: spans.split(" ").filter(Boolean) },
      ]),
  );
  press = new Map();
  for (const { id, text } of corpus()) {
    const label = labels.get(id);
    if (!label) continue;
    if (label.length !== text.length) throw new Error(`${id}: the text is not the one that was labelled`);
    const entities = label.spans.map((span) => {
      const [start, end] = span.slice(1).split("-").map(Number);
      return { kind: kinds[span[0]], names: [text.slice(start, end)] };
    });
    press.set(id, { text, annotation: { entities } });
  }
  return press;
}

const ownPapers = new URL("papers/", import.meta.url);
const marks = /\u27e6([AMNP]):|\u27e7/g;

/** A paper of `papers/`, whose names are marked where they stand: the text without the marks, and the names. */
export function markedPaper(marked) {
  let text = "";
  let at = 0;
  const open = [];
  const entities = [];
  for (const mark of marked.matchAll(marks)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    if (mark[1]) open.push({ kind: kinds[mark[1]], start: text.length });
    else {
      const { kind, start } = open.pop();
      entities.push({ kind, names: [text.slice(start)] });
    }
  }
  return { text: text + marked.slice(at), annotation: { entities } };
}

/** The press documents of ../shared: `{id, text}`. */
export function corpus() {
  return gunzipSync(readFileSync(join(shared, "corpus/thaigov-2020-2023.jsonl.gz")))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Slugs and folders of the papers that may be learned from: all silver, the gold for tuning, labelled press, our own. */
export function sources() {
  if (!existsSync(shared)) throw new Error("../shared is not present: there is nothing to train on");
  const silver = readdirSync(join(shared, "silver")).filter((file) => file.endsWith(".json"));
  const { tune } = JSON.parse(readFileSync(join(shared, "gold/split.json"), "utf8"));
  return [
    ...silver.map((file) => ({ folder: "silver", slug: file.replace(/\.json$/, "") })),
    ...tune.map((slug) => ({ folder: "gold", slug })),
    ...[...labelledPress().keys()].map((slug) => ({ folder: "corpus", slug })),
    ...readdirSync(ownPapers).map((file) => ({ folder: "own", slug: file.replace(/\.txt$/, "") })),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The text of a paper and its annotation in the form of the gold. */
export function readSource({ folder, slug }) {
  if (folder === "corpus") return labelledPress().get(slug);
  if (folder === "own") return markedPaper(readFileSync(new URL(`${slug}.txt`, ownPapers), "utf8"));
  return {
    text: readFileSync(join(shared, folder, "text", `${slug}.txt`), "utf8"),
    annotation: JSON.parse(readFileSync(join(shared, folder, `${slug}.json`), "utf8")),
  };
}

/** One paper with its normal text, token ends and the spans of its names; `thai` gives `normalize` and `segment`. */
export function readPaper(source, thai) {
  const { folder, slug } = source;
  const { text: written, annotation: gold } = readSource(source);
  const { text } = thai.normalize(written);
  const ends = thai.segment(text);
  return { slug, folder, gold, text, ends, spans: spansOf(gold, text, ends, thai) };
}

const layers = [
  ["Person", "Agency"],
  ["Meeting", "Policy", "Document"],
];

/** Every place where a name stands, longest first, none overlapping another of its layer: `{kind, start, end, id}`. */
function spansOf(gold, text, ends, thai) {
  const boundary = new Uint8Array(text.length + 1);
  boundary[0] = 1;
  for (const end of ends) boundary[end] = 1;
  return layers.flatMap((kinds) => {
    const names = Object.entries(gold.entities)
      .filter(([, entity]) => kinds.includes(entity.kind))
      .flatMap(([id, { kind, names }]) =>
        names.map((name) => ({ id, kind, name: thai.normalize(name).text.trim() })),
      )
      .filter(({ name }) => name.length > 1)
      .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
    const taken = new Uint8Array(text.length);
    const found = [];
    for (const { id, kind, name } of names)
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (taken.subarray(start, end).includes(1)) continue;
        if (name.length < 6 && !(boundary[start] && boundary[end])) continue;
        taken.fill(1, start, end);
        found.push({ id, kind, start, end });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}
