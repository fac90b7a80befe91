import { compareStrings } from "../compare.js";
import type { SarabanGraph } from "../graph-types.js";
import { type Fact, factsOf } from "./fact.js";

/** Somebody who was at sittings where another was, too. */
export interface CoAttendance {
  readonly node: string;
  /** The sittings, each with what says that the two were there. */
  readonly meetings: readonly {
    readonly meeting: string;
    readonly date?: string;
    readonly facts: readonly Fact[];
  }[];
}

const wasThere = ({ kind }: { readonly kind: string }): boolean => kind === "ATTENDED" || kind === "CHAIRED";

function attendance(graph: SarabanGraph, meeting: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  graph.forEachInEdge(meeting, (edge, attributes, from) => {
    if (wasThere(attributes)) found.set(from, [...(found.get(from) ?? []), edge]);
  });
  return found;
}

/** Who attended or chaired the sittings that a person or a body did; those of most sittings first. */
export function coAttendance(graph: SarabanGraph, node: string): CoAttendance[] {
  if (!graph.hasNode(node)) return [];
  const meetings = new Set(
    graph.mapOutEdges(node, (_edge, attributes, _from, to) => (wasThere(attributes) ? to : "")),
  );
  const found = new Map<string, CoAttendance["meetings"][number][]>();
  for (const meeting of [...meetings].filter((key) => key !== "").sort(compareStrings)) {
    const there = attendance(graph, meeting);
    const own = there.get(node) ?? [];
    const { date } = graph.getNodeAttributes(meeting);
    for (const [other, edges] of there) {
      if (other === node) continue;
      const facts = factsOf(graph, [...own, ...edges]);
      const sitting = { meeting, ...(typeof date === "string" ? { date } : {}), facts };
      found.set(other, [...(found.get(other) ?? []), sitting]);
    }
  }
  return [...found]
    .map(([other, sittings]) => ({ node: other, meetings: sittings }))
    .sort((a, b) => b.meetings.length - a.meetings.length || compareStrings(a.node, b.node));
}
