// Reads the annotated papers of ../shared: normal text, token ends, and the names of each kind as spans.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const shared = join(here, "../../../../../shared");

/** Every seventh paper or so, by its name alone, is kept from training where a held-out part is wanted. */
export const heldOut = (slug) => {
  let hash = 0x811c9dc5;
  for (const letter of slug) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (hash >>> 8) % 100 < 15;
};

/** Slugs and folders of the papers that may be learned from: all silver, and the gold that is for tuning. */
export function sources() {
  if (!existsSync(shared)) throw new Error("../shared is not present: there is nothing to train on");
  const silver = readdirSync(join(shared, "silver")).filter((f) => f.endsWith(".json"));
  const tune = JSON.parse(readFileSync(join(shared, "gold/split.json"), "utf8")).tune;
  return [
    ...silver.map((f) => ({ folder: "silver", slug: f.replace(/\.json$/, "") })),
    ...tune.map((slug) => ({ folder: "gold", slug })),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** One paper with its normal text and tokens; `thai` gives `normalize` and `segment`. */
export function readPaper({ folder, slug }, thai) {
  const gold = JSON.parse(readFileSync(join(shared, folder, `${slug}.json`), "utf8"));
  const source = readFileSync(join(shared, folder, "text", `${slug}.txt`), "utf8");
  const text = thai.normalize(source).text;
  const ends = thai.segment(text);
  return { slug, folder, gold, text, ends, spans: spansOf(gold, text, ends, thai) };
}

export const layers = [
  ["Person", "Agency"],
  ["Meeting", "Policy", "Document"],
];

/** Every place where a name stands, longest first, none overlapping another in its layer: `{kind,start,end,id}`. */
function spansOf(gold, text, ends, thai) {
  const boundary = new Uint8Array(text.length + 1);
  boundary[0] = 1;
  for (const end of ends) boundary[end] = 1;
  return layers.flatMap((kinds) => {
    const names = Object.entries(gold.entities)
      .filter(([, e]) => kinds.includes(e.kind))
      .flatMap(([id, e]) =>
        e.names.map((name) => ({ id, kind: e.kind, name: thai.normalize(name).text.trim() })),
      )
      .filter(({ name }) => name.length > 1)
      .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
    const taken = new Uint8Array(text.length);
    const found = [];
    for (const { id, kind, name } of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (taken.subarray(at, end).some(Boolean)) continue;
        if (name.length < 6 && !(boundary[at] && boundary[end])) continue;
        taken.fill(1, at, end);
        found.push({ id, kind, start: at, end });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}
