import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// From src/make and from dist/make alike.
const folder = new URL("../../dist/assets/", import.meta.url);

/** Where a file of the bundle lies. */
export const assetPath = (name: string): string => fileURLToPath(new URL(name, folder));

/** A file of the bundle, which `npm run setup` makes. */
export function asset(name: "page.js" | "page.css"): string {
  try {
    return readFileSync(assetPath(name), "utf8");
  } catch (cause) {
    throw new Error(`the page's ${name} is not built; in a clone of the project run: npm run setup`, {
      cause,
    });
  }
}
