import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/coverage.mjs", import.meta.url));
const seen = new URL("../../../../shared/reference/agencies-seen.tsv", import.meta.url);

test("rows struck as no body are sorted and stand once", () => {
  const struck: string[] = JSON.parse(readFileSync(new URL("no-body.json", import.meta.url), "utf8"));
  expect(struck).toEqual([...new Set(struck)].sort());
});

// The evidence lies outside the project; without it there is nothing to count.
test.runIf(existsSync(seen))("of the bodies among the 500 commonest rows, 95 in a hundred are known", () => {
  const [line = ""] = execFileSync(process.execPath, [script, "500"], { encoding: "utf8" }).split("\n");
  expect(Number(/: ([\d.]+) %/.exec(line)?.[1])).toBeGreaterThanOrEqual(95);
});
