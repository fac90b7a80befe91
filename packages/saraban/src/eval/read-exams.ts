import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Fault, Outcome } from "../io/fault.js";
import { readText } from "../io/read-whole.js";
import { goldFaults, goldShapeFault } from "./check-gold.js";
import type { Gold } from "./gold.js";

/** A text with its annotation. */
export interface GoldText {
  readonly slug: string;
  /** Path of the text, which is the document's id. */
  readonly path: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Files of a gold folder that are no annotations. */
const NO_GOLD: ReadonlySet<string> = new Set(["index.json", "split.json"]);

const wrongGold = (where: string, message: string): Fault => ({
  code: "wrong-gold",
  where,
  message,
  remedy: "docs/annotating.md tells the form.",
});

async function readJson(path: string): Promise<Outcome<unknown>> {
  const read = await readText(path);
  if ("fault" in read) return read;
  try {
    return { value: JSON.parse(read.value.replace(/^\uFEFF/, "")) };
  } catch {
    return { fault: wrongGold(path, "it is not JSON") };
  }
}

/** The names of a gold folder's annotations, in code-unit order; `null` where there is no such folder. */
export async function goldSlugs(folder: string): Promise<readonly string[] | null> {
  const files = await readdir(folder).catch(() => null);
  if (!files) return null;
  return files
    .filter((file) => file.endsWith(".json") && !NO_GOLD.has(file))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** The names that `split.json` lists under a set; a fault where it lists none. */
export async function slugsOfSet(folder: string, set: string): Promise<Outcome<ReadonlySet<string>>> {
  const path = join(folder, "split.json");
  const split = await readJson(path);
  if ("fault" in split) return split;
  const names = (split.value as Record<string, unknown> | null)?.[set];
  return Array.isArray(names)
    ? { value: new Set(names.map(String)) }
    : { fault: wrongGold(path, `it lists no set "${set}"`) };
}

/** Reads one annotation with its text; what is odd but can be measured is told to `onFault`. */
export async function readGoldText(
  folders: { readonly gold: string; readonly texts: string },
  slug: string,
  onFault: (fault: Fault) => void,
): Promise<Outcome<GoldText>> {
  const goldPath = join(folders.gold, `${slug}.json`);
  const path = join(folders.texts, `${slug}.txt`);
  const json = await readJson(goldPath);
  if ("fault" in json) return json;
  const shape = goldShapeFault(json.value);
  if (shape) return { fault: wrongGold(goldPath, shape) };
  const text = await readText(path);
  if ("fault" in text) return text;
  const gold = json.value as Gold;
  for (const message of goldFaults(gold, text.value)) onFault(wrongGold(goldPath, message));
  return { value: { slug, path, text: text.value, gold } };
}
