import type { GraphDiagnostic } from "../graph-types.js";
import { decided } from "../resolve/decide.js";
import type { Findings } from "../resolve/settle.js";
import type { Group } from "../store/group.js";
import type { BuiltNode, NodeRecord } from "./node-record.js";
import { addTo, type Projection, type Questions, removeFrom } from "./projection.js";
import { putItem, takeItem } from "./sorted-items.js";

/** Puts diagnostics of a node or a group in the place of those it had. */
function tell(projection: Projection, whose: NodeRecord | Group, found: readonly GraphDiagnostic[]): void {
  const { diagnostics, told } = projection;
  for (const key of told.get(whose) ?? []) takeItem(diagnostics, key);
  const keys = found.map((diagnostic) => JSON.stringify(diagnostic));
  for (const [i, diagnostic] of found.entries()) putItem(diagnostics, keys[i] ?? "", diagnostic);
  if (keys.length > 0) told.set(whose, keys);
  else told.delete(whose);
}

/** Tells on what texts exclude each other about a node. */
export function tellConflicts(projection: Projection, node: NodeRecord, built?: BuiltNode): void {
  const found = Object.entries(built?.conflicts ?? {}).map(
    ([name, values]): GraphDiagnostic => ({
      severity: "warning",
      code: `conflict/${name}`,
      message: `Texts disagree on ${name} of ${JSON.stringify(built?.attributes.name)}: ${values.join(", ")}.`,
      nodes: [node.key],
    }),
  );
  if (found.length > 0 || projection.told.has(node)) tell(projection, node, found);
}

/** Puts what was found about groups in the place of what was found before. */
export function setQuestions(
  projection: Projection,
  groups: Iterable<Group>,
  { open, refusals }: Findings,
): void {
  const { questions, askers, dirty } = projection;
  for (const group of groups) {
    const before = questions.get(group);
    if (before === undefined) continue;
    for (const other of namedIn(before)) removeFrom(askers, other, group);
    questions.delete(group);
    dirty.questions.add(group);
  }
  const of = (group: Group): Questions => {
    const known = questions.get(group) ?? { open: [], refusals: [] };
    questions.set(group, known);
    return known;
  };
  for (const question of open) of(question.group).open.push(question);
  for (const refusal of refusals) of(refusal.a).refusals.push(refusal);
  for (const group of new Set([...open.map((one) => one.group), ...refusals.map(({ a }) => a)])) {
    for (const other of namedIn(of(group))) addTo(askers, other, group);
    dirty.questions.add(group);
  }
}

const namedIn = ({ open, refusals }: Questions): Set<Group> =>
  new Set([...open.flatMap(({ candidates }) => candidates), ...refusals.map(({ b }) => b)]);

function diagnosticsOf(projection: Projection, group: Group): GraphDiagnostic[] {
  const { nodeOf, questions } = projection;
  const keyOf = (one: Group): string => nodeOf.get(one)?.key ?? one.key;
  const found: GraphDiagnostic[] = [];
  const { open, refusals } = questions.get(group) ?? { open: [], refusals: [] };
  // What was open for one reason and settled by another is no question any more.
  for (const { candidates, reason } of nodeOf.get(group)?.groups.size === 1 ? open : []) {
    const node = keyOf(group);
    const others = [...new Set(candidates.map(keyOf))].sort();
    found.push({
      severity: "info",
      code: "identity/open",
      message: `${JSON.stringify(node)} could be any of ${others.length} by ${reason}; it is left alone.`,
      nodes: [node, ...others],
    });
  }
  for (const { b, obstacle, reason } of refusals) {
    const nodes = [keyOf(group), keyOf(b)].sort();
    if (nodes[0] === nodes[1]) continue;
    const both = nodes.map((node) => JSON.stringify(node)).join(" and ");
    if (reason === decided) {
      const message = `${both} are two, as a person has decided: ${obstacle}.`;
      const on = "a person has decided so";
      found.push({ severity: "info", code: "identity/decided", message, nodes, on });
      continue;
    }
    found.push({
      severity: "warning",
      code: "identity/apart",
      message: `${both} are called the same and contradict each other on ${obstacle}.`,
      nodes,
      on: obstacle,
    });
  }
  return found;
}

/** Says that the questions of a node's groups, and those that name them, are to be told anew: it has another key. */
export function markQuestions({ questions, askers, dirty }: Projection, groups: Iterable<Group>): void {
  if (questions.size === 0) return;
  for (const group of groups) {
    if (questions.has(group)) dirty.questions.add(group);
    for (const asker of askers.get(group) ?? []) dirty.questions.add(asker);
  }
}

/** Tells what could not be settled, of the groups where that has changed. */
export function tellQuestions(projection: Projection): void {
  for (const group of projection.dirty.questions) tell(projection, group, diagnosticsOf(projection, group));
}
