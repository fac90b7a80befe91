import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The material beside the project. */
export const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** The annotated texts of a folder: name, text and annotation of each. */
export function readAnnotated(folder) {
  return readdirSync(join(shared, folder))
    .filter((file) => file.endsWith(".json") && !["split.json", "index.json"].includes(file))
    .sort()
    .map((file) => {
      const slug = file.slice(0, -".json".length);
      return {
        slug,
        text: readFileSync(join(shared, folder, "text", `${slug}.txt`), "utf8"),
        gold: JSON.parse(readFileSync(join(shared, folder, file), "utf8")),
      };
    });
}

/** Which texts are for tuning and which for checking. */
export const readSplit = () => JSON.parse(readFileSync(join(shared, "gold", "split.json"), "utf8"));
