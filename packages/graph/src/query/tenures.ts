import { compareStrings } from "../compare.js";
import { foldName } from "../fold/fold-name.js";
import type { GraphEdge, Place, SarabanGraph } from "../graph-types.js";
import { seenIn } from "./seen.js";
import { firstDay, lastDay, textDates } from "./text-dates.js";

/** A text that says how a post is held, and when it says so. */
export interface Sighting {
  readonly document: string;
  readonly date: string;
  readonly status: "current" | "acting" | "former" | "elect";
}

/** A person in a post, as far as dated texts say. */
export interface Tenure {
  readonly person: string;
  readonly agency: string;
  readonly role: string;
  /** Key of the edge that says so. */
  readonly edge: string;
  /** The first and the last date of a text that says so; none where no such text has one. */
  readonly first?: string;
  readonly last?: string;
  /** In the order of dates. */
  readonly sightings: readonly Sighting[];
  /** Texts that say so and give no date. */
  readonly undated: readonly string[];
  readonly evidence: readonly Place[];
}

type Status = Sighting["status"];

/** How each text says that the post is held; `current` where it says nothing. */
function statusOf({ status, claims }: GraphEdge, document: string): Status {
  const said = claims?.["status"]?.find(({ documents }) => documents.includes(document))?.value;
  return (said ?? (claims?.["status"] === undefined ? status : undefined) ?? "current") as Status;
}

export function tenureOf(graph: SarabanGraph, edge: string, dates: ReadonlyMap<string, string>): Tenure {
  const attributes = graph.getEdgeAttributes(edge);
  const { dates: dated, undated, ...span } = seenIn(attributes.evidence, dates);
  return {
    person: graph.source(edge),
    agency: graph.target(edge),
    role: typeof attributes["role"] === "string" ? attributes["role"] : "",
    edge,
    ...span,
    sightings: dated.map((one) => ({ ...one, status: statusOf(attributes, one.document) })),
    undated,
    evidence: attributes.evidence,
  };
}

export const byFirstSighting = (a: Tenure, b: Tenure): number =>
  compareStrings(a.sightings[0]?.date ?? "", b.sightings[0]?.date ?? "") || compareStrings(a.edge, b.edge);

/** What a person held, in the order in which texts first say so. */
export function postsOf(graph: SarabanGraph, person: string): Tenure[] {
  if (!graph.hasNode(person)) return [];
  const dates = textDates(graph);
  return graph
    .filterOutEdges(person, (_edge, { kind }) => kind === "HOLDS_POSITION")
    .map((edge) => tenureOf(graph, edge, dates))
    .sort(byFirstSighting);
}

/** Who held a post in a body, in the order in which texts first say so; of every post where no role is given. */
export function tenuresIn(graph: SarabanGraph, agency: string, role?: string): Tenure[] {
  if (!graph.hasNode(agency)) return [];
  const dates = textDates(graph);
  const sought = role === undefined ? undefined : foldName(role);
  return graph
    .filterInEdges(agency, (_edge, { kind, role: said }) => {
      if (kind !== "HOLDS_POSITION") return false;
      return sought === undefined || (typeof said === "string" && foldName(said) === sought);
    })
    .map((edge) => tenureOf(graph, edge, dates))
    .sort(byFirstSighting);
}

/**
 * `stated`: a text of that very day, month or year says so. `between`: one before and one after do, and none between
 * says that it was over. `last known`: only texts before do, and nothing since says otherwise.
 */
export type Standing = "stated" | "between" | "last known";

const holds = ({ status }: Sighting): boolean => status === "current" || status === "acting";

/** How far a tenure covers a day (ISO); nothing where it does not. */
export function standingOn({ sightings }: Tenure, day: string): Standing | undefined {
  const held = sightings.filter(holds);
  if (held.some(({ date }) => firstDay(date) <= day && day <= lastDay(date))) return "stated";
  const before = sightings.filter(({ date }) => lastDay(date) < day);
  const last = before.at(-1);
  if (last === undefined || !holds(last)) return undefined;
  return held.some(({ date }) => firstDay(date) > day) ? "between" : "last known";
}
