// Where npm's deno keeps its program.
// @ts-check
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The folder in which cells run. */
export const notebooks = fileURLToPath(new URL("../", import.meta.url));

/** The program of npm's deno, undefined where there is none for this system. */
export function denoPath() {
  const from = createRequire(createRequire(import.meta.url).resolve("deno/package.json"));
  const { platform, arch } = process;
  const system = platform === "linux" ? `linux-${arch}-glibc` : `${platform}-${arch}`;
  try {
    const path = from.resolve(`@deno/${system}/deno${platform === "win32" ? ".exe" : ""}`);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
