import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { showsProgress } from "../src/io/progress.js";
import { runShell } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

const terminal = { isTTY: true };
const pipe = {};

test("a bar is shown on a terminal, unless the output itself goes there", () => {
  expect(showsProgress(terminal, pipe, false)).toBe(true);
  expect(showsProgress(terminal, terminal, true)).toBe(true);
  expect(showsProgress(terminal, terminal, false)).toBe(false);
  expect(showsProgress(pipe, pipe, false)).toBe(false);
  expect(showsProgress(pipe, terminal, true)).toBe(false);
});

const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `d${i}`, text: letter })).join("\n");
/** `script` gives a program a terminal of its own; without it, only the decision above is tested. */
const hasScript = spawnSync("script", ["--version"]).status === 0;

test("nothing but errors is written to a pipe", async () => {
  const folder = scratch({ "many.jsonl": lines });
  const { code, stderr } = await runShell("$SARABAN extract many.jsonl > /dev/null", folder);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test.runIf(hasScript)(
  "a real terminal sees a bar with documents and share, and it is gone at the end",
  async () => {
    const folder = scratch({ "many.jsonl": lines });
    const { code, stdout } = await runShell(
      'script -qec "$SARABAN extract many.jsonl > out.jsonl" /dev/null',
      folder,
    );
    expect(stdout).toMatch(/\[[=-]+\] \d+% \| \d+ documents/);
    expect(stdout).toMatch(/100% \| \d+ documents/);
    expect(code).toBe(0);
  },
);
