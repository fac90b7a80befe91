// Reads the annotated papers of ../shared: normal text, token ends, and the names of each kind as spans.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Slugs and folders of the papers that may be learned from: all silver, and the gold that is for tuning. */
export function sources() {
  if (!existsSync(shared)) throw new Error("../shared is not present: there is nothing to train on");
  const silver = readdirSync(join(shared, "silver")).filter((file) => file.endsWith(".json"));
  const { tune } = JSON.parse(readFileSync(join(shared, "gold/split.json"), "utf8"));
  return [
    ...silver.map((file) => ({ folder: "silver", slug: file.replace(/\.json$/, "") })),
    ...tune.map((slug) => ({ folder: "gold", slug })),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** One paper with its normal text, token ends and the spans of its names; `thai` gives `normalize` and `segment`. */
export function readPaper({ folder, slug }, thai) {
  const gold = JSON.parse(readFileSync(join(shared, folder, `${slug}.json`), "utf8"));
  const source = readFileSync(join(shared, folder, "text", `${slug}.txt`), "utf8");
  const { text } = thai.normalize(source);
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
