import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** The material that lies beside the project and is no part of it. */
const sharedFolder = fileURLToPath(new URL("../../../shared/", import.meta.url));
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** A path within the shared material; `sharedOrSkip` says first whether it is there. */
export const sharedPath = (path: string): string => `${sharedFolder}${path}`;

/**
 * `describe` for tests that need shared material: without it they are skipped with one line that says so, unless the
 * environment says `SARABAN_SKIP=never`, when they fail.
 */
export function sharedOrSkip(name: string, needs: readonly string[], tests: () => void): void {
  const absent = needs.filter((path) => !existsSync(sharedPath(path)));
  if (absent.length === 0 || process.env["SARABAN_SKIP"] === "never") {
    describe(name, tests);
    return;
  }
  console.warn(`skipped: ${name} (no ../shared/${absent[0]})`);
  describe.skip(name, tests);
}
