import type { NodeComparison, SarabanGraph } from "@saraban/graph";

/** Whether two are one, and why, in words. */
export function comparisonText(graph: SarabanGraph, compared: NodeComparison): readonly string[] {
  const { a, b, same, obstacle, verdicts, joins, together, diagnostics } = compared;
  const name = (key: string): string => `"${graph.getNodeAttribute(key, "name")}" (${key})`;
  const lines = [same ? `${name(a)}: one node` : `${name(a)} and ${name(b)}: two nodes`];
  if (obstacle !== undefined) lines.push(`  kept apart: ${obstacle}`);
  if (together.length > 0) lines.push(`  texts that name both: ${together.join(", ")}`);
  for (const { reason, because, says } of verdicts)
    if (says !== "does not apply") lines.push(`  ${says}: ${because} [${reason}]`);
  const silent = verdicts.filter(({ says }) => says === "does not apply").map(({ reason }) => reason);
  if (silent.length > 0) lines.push(`  do not apply: ${silent.join(", ")}`);
  for (const { a: first, b: second, reason } of joins)
    lines.push(`  ${second.document} ${second.entity} joined ${first.document} ${first.entity} [${reason}]`);
  for (const { message, code } of diagnostics) lines.push(`  ${message} [${code}]`);
  return lines;
}
