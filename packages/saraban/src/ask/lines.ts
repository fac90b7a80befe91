import type { Fact, Holder, Neighbour, Responsibility, SarabanGraph, Tenure } from "@saraban/graph";
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

const seenText = (dated: readonly string[], undated: readonly string[]): string =>
  [...dated, ...(undated.length > 0 ? [`${undated.length} without a date`] : [])].join(", ");

/** When texts say that a post is held, in words. */
const seen = ({ sightings, undated }: Tenure): string =>
  seenText(
    sightings.map(({ date, status }) => (status === "current" ? date : `${date} (${status})`)),
    undated,
  );

/** Who is responsible for what, in words. */
export function responsibilityLine(graph: SarabanGraph, { fact, responsibility, seen }: Responsibility) {
  const { text, evidence } = factLine(graph, fact);
  const as = responsibility === undefined ? text : `${text} (${responsibility})`;
  const dates = [...new Set(seen.dates.map(({ date }) => date))];
  return { text: `${as}; seen ${seenText(dates, seen.undated)}`, evidence };
}

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
