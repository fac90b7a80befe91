import type { Fact, Holder, Neighbour, SarabanGraph, Tenure } from "@saraban/graph";
import type { AnswerLine } from "./answer.js";

export const nameOf = (graph: SarabanGraph, key: string): string =>
  graph.hasNode(key) ? graph.getNodeAttribute(key, "name") : key;

const asRole = (role: string | undefined): string =>
  role === undefined || role === "" ? "" : ` as "${role}"`;

/** An edge in words. */
export const factLine = (graph: SarabanGraph, { kind, from, to, role, evidence }: Fact): AnswerLine => ({
  text: `"${nameOf(graph, from)}" ${kind} "${nameOf(graph, to)}"${asRole(role)}`,
  evidence,
});

/** When texts say that a post is held, in words. */
const seen = ({ sightings, undated }: Tenure): string => {
  const dated = sightings.map(({ date, status }) => (status === "current" ? date : `${date} (${status})`));
  return [...dated, ...(undated.length > 0 ? [`${undated.length} without a date`] : [])].join(", ");
};

/** A person in a post, in words. */
export function tenureLine(graph: SarabanGraph, tenure: Tenure | Holder): AnswerLine {
  const { person, agency, role, evidence } = tenure;
  const standing = "standing" in tenure ? `${tenure.standing}: ` : "";
  const post = `${asRole(role).trim()} of "${nameOf(graph, agency)}"`;
  return { text: `${standing}"${nameOf(graph, person)}" ${post}; seen ${seen(tenure)}`, evidence };
}

/** What is near, in words: each node with the edges by which it was reached. */
export const nearLines = (graph: SarabanGraph, near: readonly Neighbour[]): AnswerLine[] =>
  near.flatMap(({ node, depth, facts }) => [
    { text: `${depth} away: ${graph.getNodeAttribute(node, "kind")} "${nameOf(graph, node)}"`, evidence: [] },
    ...facts.map((fact) => factLine(graph, fact)),
  ]);
