// The modules of inference that training lays its features with, as they are built.
const dist = new URL(process.env.LEARNED_DIST ?? "../../dist/learned/", import.meta.url);
const parts = [
  "columns",
  "gazetteer",
  "joint-features",
  "lexicon-marks",
  "split-tokens",
  "tag-spans",
  "tagger-model",
  "text-memory",
  "weight-table",
  "word-features",
];
export const learned = Object.assign(
  {},
  ...(await Promise.all(parts.map((part) => import(new URL(`${part}.js`, dist).href)))),
);
