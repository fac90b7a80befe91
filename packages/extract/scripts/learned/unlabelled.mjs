// The unlabelled papers that word classes are learned from: the press documents of ../shared and the silver texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpus, shared } from "./gold.mjs";

/**
 * Texts, without those that the gold was made of (by their source, so that no figure is of a text seen before) and
 * without the slugs in `leaveOut`.
 */
export function unlabelledTexts(leaveOut = new Set()) {
  const gold = new Set(
    readdirSync(join(shared, "gold"))
      .filter((file) => /^\D+\d+\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(shared, "gold", file), "utf8")).source),
  );
  const silver = readdirSync(join(shared, "silver"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(shared, "silver", file), "utf8")));
  const skipped = new Set([...gold, ...silver.map(({ source }) => source)].map(bare));
  const press = corpus().filter(({ id }) => !skipped.has(bare(id)));
  return [
    ...press.map(({ text }) => text),
    ...silver
      .filter(({ document }) => !leaveOut.has(document))
      .map(({ document }) => readFileSync(join(shared, "silver/text", `${document}.txt`), "utf8")),
  ];
}

/** The path of a press document as the corpus names it. */
const bare = (source) => String(source).replace(/^.* data\//, "");
