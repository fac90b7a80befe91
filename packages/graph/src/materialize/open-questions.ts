import type { GraphDiagnostic } from "../graph-types.js";
import type { Resolution } from "../resolve/resolve.js";
import type { Group } from "../store/group.js";

/** What resolution could not settle, as diagnostics that name the nodes. */
export function openQuestions(
  { open, refusals, undecided }: Resolution,
  keyOf: (group: Group) => string,
): GraphDiagnostic[] {
  const found: GraphDiagnostic[] = undecided.map((problem) => ({ severity: "warning", ...problem }));
  for (const { group, candidates, reason } of open) {
    const others = [...new Set(candidates.map(keyOf))].sort();
    const node = keyOf(group);
    found.push({
      severity: "info",
      code: "identity/open",
      message: `${JSON.stringify(node)} could be any of ${others.length} by ${reason}; it is left alone.`,
      nodes: [node, ...others],
    });
  }
  const told = new Set<string>();
  for (const { a, b, obstacle } of refusals) {
    const nodes = [keyOf(a), keyOf(b)].sort();
    if (nodes[0] === nodes[1] || told.has(nodes.join("\n"))) continue;
    told.add(nodes.join("\n"));
    found.push({
      severity: "warning",
      code: "identity/apart",
      message: `${nodes.map((node) => JSON.stringify(node)).join(" and ")} are called the same and contradict each other on ${obstacle}.`,
      nodes,
    });
  }
  return found;
}
