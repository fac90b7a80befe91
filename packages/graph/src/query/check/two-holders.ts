import words from "../../data/query-words.json" with { type: "json" };
import { foldName } from "../../fold/fold-name.js";
import type { SarabanGraph } from "../../graph-types.js";
import type { Check, Finding, Witness } from "../check.js";
import { partsOf, spelledOut } from "../holders-of-post.js";
import { type Sighting, type Tenure, tenureOf } from "../tenures.js";
import { textDates } from "../text-dates.js";

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start));

/** The posts of a role that one person holds at a time. */
const singlePosts = (role: string): string[] =>
  partsOf(spelledOut(role)).filter(
    (part) => startsWithAny(part, words.single) && !startsWithAny(part, words.several),
  );

interface Held {
  readonly tenure: Tenure;
  readonly sighting: Sighting;
}

const month = 7;

/** Who is said to hold each single post of a body in each month; a post that is only acted in may have two. */
function heldByMonth(graph: SarabanGraph): Map<string, Held[]> {
  const dates = textDates(graph);
  const found = new Map<string, Held[]>();
  graph.forEachDirectedEdge((edge, { kind, role }, _person, agency) => {
    if (kind !== "HOLDS_POSITION" || typeof role !== "string") return;
    const tenure = tenureOf(graph, edge, dates);
    const body = foldName(graph.getNodeAttribute(agency, "name"));
    // A role is written with its body's name or without it.
    const posts = new Set(
      singlePosts(role).map((post) => (post.endsWith(body) ? post.slice(0, -body.length) : post)),
    );
    for (const sighting of tenure.sightings) {
      if (sighting.status !== "current" || sighting.date.length < month) continue;
      for (const post of posts) {
        const key = `${agency}\n${post}\n${sighting.date.slice(0, month)}`;
        found.set(key, [...(found.get(key) ?? []), { tenure, sighting }]);
      }
    }
  });
  return found;
}

const witness = (graph: SarabanGraph, { tenure, sighting }: Held): Witness[] =>
  tenure.evidence
    .filter(({ document }) => document === sighting.document)
    .slice(0, 1)
    .map((place) => ({
      ...place,
      says: `${graph.getNodeAttribute(tenure.person, "name")}, ${tenure.role}, ${sighting.date}`,
    }));

/** Two people in a post that one holds at a time, in one month. */
export const twoHolders: Check = (graph) =>
  [...heldByMonth(graph)].flatMap(([key, held]): Finding[] => {
    const people = [...new Set(held.map(({ tenure }) => tenure.person))].sort();
    if (people.length < 2) return [];
    const [agency = "", , when = ""] = key.split("\n");
    const names = people.map((person) => JSON.stringify(person)).join(" and ");
    const { role } = held[0]?.tenure ?? {};
    return [
      {
        severity: "warning",
        code: "check/two-holders",
        message: `${names} hold one post in ${when}: ${JSON.stringify(role)} of ${JSON.stringify(agency)}.`,
        nodes: [...people, agency],
        evidence: people.flatMap((person) =>
          held
            .filter(({ tenure }) => tenure.person === person)
            .slice(0, 1)
            .flatMap((one) => witness(graph, one)),
        ),
      },
    ];
  });
