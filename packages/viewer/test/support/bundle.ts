import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Puts the page's script together from the sources as they are now. */
export const bundle = (): void => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/bundle.mjs", import.meta.url))]);
};
