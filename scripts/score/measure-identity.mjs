import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agencies, extract, saveGraph, toGraph } from "saraban";
import { shared } from "./material.mjs";

/** Extracts from annotated texts as `saraban graph` does, and scores which of them the graph takes for one. */
export function measureIdentity(annotated) {
  const folder = mkdtempSync(join(tmpdir(), "saraban-identity-"));
  try {
    const texts = annotated.map(({ slug, text }) => extract({ id: `text/${slug}.txt`, text }));
    const file = join(folder, "graph.json");
    writeFileSync(file, saveGraph(toGraph(texts, { register: agencies })));
    const options = {
      graph: file,
      gold: join(shared, "gold"),
      texts: join(shared, "gold/text"),
      identity: join(shared, "identity/gold.json"),
    };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const script = join(shared, "score/score-identity.mjs");
    const told = execFileSync(process.execPath, [script, ...words, "--json"], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return JSON.parse(told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const three = (figures) =>
  ["precision", "recall", "f1"].map((name) => (figures?.[name] ?? 0).toFixed(4)).join(" ");

/** The figures, a line a kind. */
export const identityTable = ({ scores, distinct, hard }) => [
  "kind      entities  covered  B3 precision, recall, F1  pairs precision, recall, F1  right, wrong, missing",
  ...Object.entries(scores).map(([kind, { entities, coverage, bCubed, pairs }]) =>
    [
      kind.padEnd(9),
      String(entities).padStart(8),
      ` ${coverage.toFixed(4)} `,
      `${three(bCubed)}   `,
      `${three(pairs)}      `,
      `${pairs?.right ?? 0}, ${pairs?.wrong ?? 0}, ${pairs?.missing ?? 0}`,
    ].join(" "),
  ),
  `look-alikes merged: ${distinct.merged.length} of the ${distinct.mapped} pairs that are covered (${distinct.pairs} in all)`,
  `hard clusters joined: ${hard.joined} of the ${hard.mapped} that are covered (${hard.clusters} in all)`,
];

/** What is wrong between texts that may be read, a line each. */
export function identityErrors({ distinct, merged, split }, mayRead) {
  const at = ({ name, document, id }) => `${JSON.stringify(name)} (${document} ${id})`;
  const lines = (title, faults) =>
    faults
      .filter(({ a, b }) => mayRead(a.document) && mayRead(b.document))
      .map(
        ({ kind, a, b, pairs = 1 }) =>
          `${title} ${kind} ${at(a)} – ${at(b)}${pairs > 1 ? `, ${pairs} pairs` : ""}`,
      );
  return [
    ...lines("look-alikes merged", distinct.merged),
    ...lines("wrongly merged", merged),
    ...lines("wrongly apart", split),
  ];
}
