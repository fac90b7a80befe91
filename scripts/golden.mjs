#!/usr/bin/env node
// npm run golden -- NAME: writes the golden of ONE example document anew, to be read before it is committed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";

const names = process.argv.slice(2);
if (names.length !== 1 || !existsSync(join(root, "test/golden/gold", `${names[0]}.json`))) {
  console.error(
    "golden: give the name of one document of test/golden/gold, without .json. There is no way to renew all:\na golden is read before it is believed.",
  );
  process.exit(1);
}
const { code, output } = await run(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", "test/golden.test.ts", "-t", names[0]],
  {
    env: { SARABAN_GOLDEN: names[0] },
  },
);
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const { output: change } = await run("git", [
  "diff",
  "--stat",
  "--",
  `test/golden/expected/${names[0]}.json`,
]);
console.log(
  `written: test/golden/expected/${names[0]}.json${change ? `\n${change.trimEnd()}` : ""}\nRead it (git diff) before you commit it.`,
);
