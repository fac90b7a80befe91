import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Extraction } from "@saraban/schema";
import { extractionOf } from "./gold-extractions.js";
import { projectFolder } from "./shared.js";

/**
 * The example documents as a perfect extractor would read them: what people annotated, so that tests of what comes
 * after extraction do not change with it.
 */
export function exampleSet(): Extraction[] {
  const gold = join(projectFolder, "test/golden/gold");
  return readdirSync(gold)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const slug = file.replace(/\.json$/, "");
      const text = readFileSync(join(projectFolder, "examples/documents", `${slug}.txt`), "utf8");
      return extractionOf(slug, JSON.parse(readFileSync(join(gold, file), "utf8")), text);
    });
}
