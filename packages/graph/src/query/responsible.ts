import { compareStrings } from "../compare.js";
import { foldName } from "../fold/fold-name.js";
import type { SarabanGraph } from "../graph-types.js";
import { type Fact, factOf } from "./fact.js";
import { type Seen, seenIn } from "./seen.js";
import { textDates } from "./text-dates.js";

/** A body or a person and a policy that is theirs to carry out. */
export interface Responsibility {
  readonly who: string;
  readonly policy: string;
  readonly responsibility?: "lead" | "support";
  readonly fact: Fact;
  readonly seen: Seen;
}

export interface ResponsibilityQuery {
  /** The body or the person. */
  readonly who?: string;
  /** Letters that a name of the policy holds; white space and the script of digits do not matter. */
  readonly policy?: string;
  readonly responsibility?: "lead" | "support";
}

/** Who is responsible for what, by the policy, who leads first. */
export function responsible(graph: SarabanGraph, query: ResponsibilityQuery = {}): Responsibility[] {
  const sought = query.policy === undefined ? undefined : foldName(query.policy);
  const isSought = (policy: string): boolean => {
    const { name, aliases } = graph.getNodeAttributes(policy);
    return sought === undefined || [name, ...aliases].some((one) => foldName(one).includes(sought));
  };
  const dates = textDates(graph);
  return graph
    .filterDirectedEdges(
      (_edge, { kind, responsibility }, who, policy) =>
        kind === "RESPONSIBLE_FOR" &&
        (query.who === undefined || query.who === who) &&
        (query.responsibility === undefined || query.responsibility === responsibility) &&
        isSought(policy),
    )
    .map((edge): Responsibility => {
      const fact = factOf(graph, edge);
      const { responsibility } = graph.getEdgeAttributes(edge);
      const role = responsibility === "lead" || responsibility === "support" ? { responsibility } : {};
      const seen = seenIn(fact.evidence, dates);
      return { who: fact.from, policy: fact.to, ...role, fact, seen } as Responsibility;
    })
    .sort(
      (a, b) =>
        compareStrings(a.policy, b.policy) ||
        compareStrings(a.responsibility ?? "~", b.responsibility ?? "~") ||
        compareStrings(a.who, b.who),
    );
}
