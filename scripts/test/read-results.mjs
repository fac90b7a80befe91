import { readFileSync } from "node:fs";

/** Counts from vitest's JSON report; a report that is missing counts as one failure, so that a crash is never a pass. */
export function readResults(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 1, brokenFiles: 0, skipped: [] };
  }
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every((t) => t.status !== "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length,
    brokenFiles: broken.length,
    skipped: tests
      .filter((test) => ["skipped", "pending", "todo"].includes(test.status))
      .map((test) => test.fullName),
  };
}
