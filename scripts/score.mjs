#!/usr/bin/env node
// npm run score: measures what is read in the shared gold, and prints gains and losses against test/score/baseline.json.
//   --save     makes these figures the baseline
//   --errors   lists the errors in the texts for tuning that are new or gone since the last --save on this machine
//   --silver   measures on the larger, rougher annotations instead
//   --dirt     measures on texts made dirty, one kind of dirt at a time
//   --identity measures who is who across the texts; with --errors what is wrong between texts for tuning
//   --brief    prints one line a set
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dirtKinds, dirtyGold, makeDirty } from "./score/dirt.mjs";
import { figuresOf, tableOf } from "./score/figures.mjs";
import { readAnnotated, readSplit, shared } from "./score/material.mjs";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";

const asked = new Set(process.argv.slice(2));
const known = ["--save", "--errors", "--silver", "--dirt", "--identity", "--brief"];
const unknown = [...asked].filter((word) => !known.includes(word));
if (unknown.length) {
  console.error(`score: ${unknown.join(" ")} is not known; there are ${known.join(" ")}`);
  process.exit(1);
}
if (!existsSync(join(shared, "score/score.mjs"))) {
  console.error("score: the gold and its scorer lie beside the project, in ../shared, and are not there.");
  process.exit(3);
}

const built = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b"]);
if (built.code !== 0)
  console.error(`${built.output.trimEnd()}\nscore: not everything compiles; the last build is measured\n`);
const { measure } = await import("./score/measure.mjs");
const { identityErrors, identityTable, measureIdentity } = await import("./score/measure-identity.mjs");

const baselineFile = join(root, "test/score/baseline.json");
const errorsFile = join(root, "node_modules/.cache/score-errors.json");
const readJson = (file, otherwise) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : otherwise);
const save = (file, value) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

const views = {
  tune: ["--set", "tune"],
  "tune, papers": ["--set", "tune", "--only", "paper"],
  check: ["--set", "check"],
  "check, papers": ["--set", "check", "--only", "paper"],
};

const f1 = (figures, part) => figures[`${part}.all.f1`].toFixed(4);
const brief = (title, figures) =>
  console.log(
    `${title.padEnd(30)} entities F1 ${f1(figures, "entities")}   relations F1 ${f1(figures, "relations")}`,
  );

function print(reports, baseline) {
  for (const [name, report] of Object.entries(reports)) {
    const figures = figuresOf(report);
    if (asked.has("--brief")) brief(name, figures);
    else console.log(tableOf(name, figures, baseline[name]).join("\n"));
  }
}

/** Prints which errors of the texts for tuning came and went. */
function printErrors(lines) {
  const before = new Set(readJson(errorsFile, []));
  const now = new Set(lines);
  for (const line of now) if (!before.has(line)) console.log(`new  ${line}`);
  for (const line of before) if (!now.has(line)) console.log(`gone ${line}`);
}

function scoreDirt() {
  const annotated = readAnnotated("gold");
  const split = readSplit();
  const sets = { tune: views.tune, check: views.check };
  const clean = measure(annotated, sets, { split }).reports;
  for (const [set, report] of Object.entries(clean)) brief(`${set}, clean`, figuresOf(report));
  for (const kind of dirtKinds) {
    const dirtied = annotated.map(({ slug, text, gold }) => {
      const dirty = makeDirty(kind, text);
      return { slug, text: dirty.text, gold: dirtyGold(gold, text, dirty) };
    });
    const { reports } = measure(dirtied, sets, { split });
    const cells = Object.entries(reports).map(([set, report]) => {
      const drop = 100 * (clean[set].entities.all.f1 - report.entities.all.f1);
      const relations = 100 * (clean[set].relations.all.f1 - report.relations.all.f1);
      return `${set}: entities F1 drops by ${drop.toFixed(2)} points, relations by ${relations.toFixed(2)}, ${report.spans.bad} bad spans`;
    });
    console.log(`${kind.padEnd(30)} ${cells.join("   ")}`);
  }
}

function scoreIdentity() {
  const tune = new Set(readSplit().tune);
  const report = measureIdentity(readAnnotated("gold"));
  const errors = asked.has("--errors") ? identityErrors(report, (document) => tune.has(document)) : [];
  console.log([...identityTable(report), ...errors].join("\n"));
}

if (asked.has("--dirt")) scoreDirt();
else if (asked.has("--identity")) scoreIdentity();
else if (asked.has("--silver")) {
  print(
    measure(readAnnotated("silver"), {
      silver: [],
      "silver, papers": ["--only", "paper"],
      "silver, press": ["--only", "sil"],
    }).reports,
    {},
  );
} else {
  const { reports, lines } = measure(readAnnotated("gold"), views, { split: readSplit(), errors: "tune" });
  print(reports, readJson(baselineFile, {}));
  if (asked.has("--errors")) printErrors(lines);
  if (asked.has("--save")) {
    save(
      baselineFile,
      Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, figuresOf(report)])),
    );
    save(errorsFile, lines);
    await run(process.execPath, [join(root, "scripts/readme.mjs"), "--figures"]);
    console.log("saved as test/score/baseline.json, and in the READMEs");
  }
}
