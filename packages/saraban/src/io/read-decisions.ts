import { type Decision, parseDecisions } from "@saraban/graph";
import { readText } from "./read-whole.js";
import type { Report } from "./report.js";

/**
 * Reads what people have decided about who is who; wrong lines are named and left out. Nothing where the file cannot be
 * read, which is named, too.
 */
export async function readDecisions(
  path: string | undefined,
  report: Report,
): Promise<readonly Decision[] | undefined> {
  if (path === undefined) return [];
  const read = await readText(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return undefined;
  }
  const { decisions, diagnostics } = parseDecisions(read.value);
  for (const { message } of diagnostics)
    report.fault({
      code: "wrong-shape",
      where: path,
      message,
      remedy:
        'Write two names, who decided and why: {"same": ["a", "b"], "who": "…", "why": "…"}, or "different".',
    });
  return decisions;
}
