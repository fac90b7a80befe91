import type { EdgeKind } from "@saraban/schema";
import { compareStrings } from "../compare.js";
import type { Place, SarabanGraph } from "../graph-types.js";
import { textDates } from "./text-dates.js";

/** Something that happened to a policy: who did what to it, and when. */
export interface PolicyEvent {
  readonly kind: EdgeKind;
  /** The meeting, body or person. */
  readonly by: string;
  /** The sitting's own date, else that of the earliest text that says so; absent where neither gives one. */
  readonly date?: string;
  /** Whether the date is the sitting's, or only that of a text. */
  readonly dateIs?: "of the sitting" | "of a text";
  readonly edge: string;
  readonly evidence: readonly Place[];
}

/** What became of a policy: proposed, considered, adopted, given to whom; by date, what has none at the end. */
export function historyOf(graph: SarabanGraph, policy: string): PolicyEvent[] {
  if (!graph.hasNode(policy)) return [];
  const dates = textDates(graph);
  return graph
    .filterInEdges(policy, (_edge, { kind }) => kind !== "MENTIONS")
    .map((edge): PolicyEvent => {
      const by = graph.source(edge);
      const { kind, evidence } = graph.getEdgeAttributes(edge);
      const own = graph.getNodeAttributes(by);
      const said = { kind, by, edge, evidence };
      if (own.kind === "Meeting" && typeof own["date"] === "string") {
        return { ...said, date: own["date"], dateIs: "of the sitting" };
      }
      const [date] = evidence.flatMap(({ document }) => dates.get(document) ?? []).sort();
      return date === undefined ? said : { ...said, date, dateIs: "of a text" };
    })
    .sort((a, b) => compareStrings(a.date ?? "9999", b.date ?? "9999") || compareStrings(a.edge, b.edge));
}
