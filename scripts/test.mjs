#!/usr/bin/env node
// npm test: sets up, then runs the tests, the type check of the tests, the linter and the check for unused code.
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";
import { setUp } from "./setup/steps.mjs";
import { readResults } from "./test/read-results.mjs";

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const bin = (...path) => join(root, "node_modules", ...path);
const print = (text) => process.stdout.write(text);

/** Runs one of the checks beside the tests; prints what it says only where it finds something. */
async function check(name, args) {
  const since = performance.now();
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) print(`\n${output.trimEnd()}\n`);
  print(`${name}: ${code === 0 ? "clean" : "FAILED"} (${seconds(since)})\n`);
  return { name, passed: code === 0 };
}

const since = performance.now();
await setUp();

const resultFile = bin(".cache", "test-results.json");
mkdirSync(dirname(resultFile), { recursive: true });
rmSync(resultFile, { force: true });
const tests = await run(
  process.execPath,
  [
    bin("vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${resultFile}`,
    ...process.argv.slice(2),
  ],
  { onOutput: print },
);
const result = readResults(resultFile);

const checks = [
  await check("type check of the tests", [bin("typescript/bin/tsc"), "-p", "test/tsconfig.json"]),
  await check("biome", [bin("@biomejs/biome/bin/biome"), "check", "--colors=off"]),
  await check("knip", [bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"]),
];

for (const name of result.skipped) print(`skipped: ${name}\n`);
if (result.skipped.length)
  print("These need what lies beside the project (../shared), or a server; the lines above say which.\n");
const skipsFail = process.env.SARABAN_SKIP === "never";
if (skipsFail && result.skipped.length)
  print("SARABAN_SKIP=never: each test that was skipped counts as a failure\n");

const failedChecks = checks.filter(({ passed }) => !passed);
const failed =
  result.failed + result.brokenFiles + failedChecks.length + (skipsFail ? result.skipped.length : 0);
const passed = result.passed + checks.length - failedChecks.length;
print(`took ${seconds(since)}\n`);
print(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && tests.code === 0 ? 0 : 1;
