import type { GraphEdge, GraphNode, SarabanGraph } from "@saraban/graph";
import { edgeKinds, nodeKinds } from "@saraban/schema";

interface Fact {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const inCodeUnitOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a document is called in a sentence: what sort of paper, its number, its subject; else where it came from. */
function documentName(node: GraphNode): string {
  const number = text(node["number"]);
  const subject = text(node["subject"]);
  const parts = [number || (subject ? "" : node.name), subject ? `"${subject}"` : "", text(node["date"])];
  return `${text(node["category"]) || "document"} ${parts.filter(Boolean).join(", ")}`;
}

function factsOf(graph: SarabanGraph, kind: string): readonly Fact[] {
  const facts: Fact[] = [];
  graph.forEachEdge((_key, edge, _source, _target, from, to) => {
    if (edge.kind === kind) facts.push({ edge, from, to });
  });
  return facts;
}

/** Lines of a list, the first `limit` of them. */
function listed(title: string, lines: readonly string[], limit: number): readonly string[] {
  if (lines.length === 0) return ["", title, "  none"];
  const sorted = [...new Set(lines)].sort(inCodeUnitOrder);
  const rest = sorted.length - limit;
  return [
    "",
    title,
    ...sorted.slice(0, limit).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function signed({ edge, from, to }: Fact): string {
  const honorific = text(from["honorific"]);
  const role = text(edge["role"]);
  const behalf = text(edge["onBehalfOf"]);
  const capacity = [role, behalf ? `for ${behalf}` : ""].filter(Boolean).join(", ");
  return `${honorific}${from.name}${capacity ? ` (${capacity})` : ""} signed ${documentName(to)}`;
}

const adopted = ({ from, to }: Fact): string => `${from.name} adopted ${to.name}`;

function counts(title: string, kinds: readonly string[], of: ReadonlyMap<string, number>): readonly string[] {
  const rows = kinds
    .filter((kind) => of.has(kind))
    .map((kind) => `  ${String(of.get(kind)).padStart(6)}  ${kind}`);
  return ["", title, ...rows];
}

function doubts(graph: SarabanGraph, limit: number): readonly string[] {
  const { diagnostics } = graph.getAttributes();
  const inferred = graph.reduceEdges((sum, _key, edge) => sum + (edge.certainty === "inferred" ? 1 : 0), 0);
  const lines = diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, message, documents }) => {
      const where = documents?.length ? `${documents.join(", ")}: ` : "";
      return `${where}${message} [${severity}, ${code}]`;
    });
  const facts = inferred > 0 ? [`  ${inferred} facts are inferred, not written as such`] : [];
  return [...listed("What was doubtful", lines, limit), ...facts];
}

/**
 * Says in words what a graph holds: how many of each kind, who signed what, which meeting (or body) adopted what,
 * and what was doubtful. `limit` is the most lines of one list. Text of documents is as it stands: see `printable`.
 */
export function summarize(graph: SarabanGraph, limit = 20): readonly string[] {
  const nodes = new Map<string, number>();
  const edges = new Map<string, number>();
  graph.forEachNode((_key, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1));
  graph.forEachEdge((_key, { kind }) => edges.set(kind, (edges.get(kind) ?? 0) + 1));
  const documents = graph.getAttributes().documents.length;
  return [
    `${documents} documents gave ${graph.order} nodes and ${graph.size} edges`,
    ...counts("Nodes", nodeKinds, nodes),
    ...counts("Edges", edgeKinds, edges),
    ...listed("Who signed what", factsOf(graph, "SIGNED").map(signed), limit),
    ...listed("Who adopted what", factsOf(graph, "ADOPTED").map(adopted), limit),
    ...doubts(graph, limit),
  ];
}
