import { compareStrings } from "../compare.js";
import { foldName } from "../fold/fold-name.js";
import type { Place, SarabanGraph } from "../graph-types.js";
import { type RegisterEntry, readRegister } from "../register/register.js";
import { factOf } from "./fact.js";
import { type Seen, seenIn } from "./seen.js";
import { firstDay, lastDay, textDates } from "./text-dates.js";

/** A name that a body bears or bore, with the time that the register gives; ISO, at the precision known. */
export interface BodyName {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

/** A body that it is or was part of: by texts, from the first that says so to the last, or by the register. */
export interface BodyAbove {
  /** The node's key, or the name where the graph has no such node. */
  readonly body: string;
  readonly by: "texts" | "register";
  readonly first?: string;
  readonly last?: string;
  /** The date of each text that says so. */
  readonly dates: Seen["dates"];
  readonly evidence: readonly Place[];
}

export interface BodyHistory {
  readonly names: readonly BodyName[];
  readonly above: readonly BodyAbove[];
}

const period = (from: string | undefined, until: string | undefined): { from?: string; until?: string } => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});

/** All names of a line of bodies; of one that is told twice what is told more of. */
function namesOf(entries: readonly RegisterEntry[]): BodyName[] {
  const names = new Map<string, BodyName>();
  for (const { name, from, until } of entries) names.set(foldName(name), { name, ...period(from, until) });
  for (const { formerly = [] } of entries) {
    for (const { name, until } of formerly) {
      const known = names.get(foldName(name));
      names.set(foldName(name), { ...(known ?? { name }), ...period(known?.from, known?.until ?? until) });
    }
  }
  const end = ({ until }: BodyName): string => (until === undefined ? "9999" : lastDay(until));
  return [...names.values()].sort(
    (a, b) => compareStrings(end(a), end(b)) || compareStrings(a.from ?? "", b.from ?? ""),
  );
}

/** What texts say that a body is part of, and when they say so. */
function aboveByTexts(graph: SarabanGraph, agency: string): BodyAbove[] {
  const dates = textDates(graph);
  return graph
    .filterOutEdges(agency, (_edge, { kind }) => kind === "PART_OF")
    .map((edge): BodyAbove => {
      const { to, evidence } = factOf(graph, edge);
      const { first, last, dates: seen } = seenIn(evidence, dates);
      return {
        body: to,
        by: "texts",
        ...(first === undefined || last === undefined ? {} : { first, last }),
        dates: seen,
        evidence,
      };
    });
}

/**
 * What a body is and was called, as far as a register knows, and what it is and was part of, as far as texts or the register
 * say; by time, what has none at the end.
 */
export function bodyHistory(
  graph: SarabanGraph,
  agency: string,
  register: readonly RegisterEntry[] = [],
): BodyHistory {
  if (!graph.hasNode(agency)) return { names: [], above: [] };
  const { bodies, lines } = readRegister(register);
  const { name, aliases } = graph.getNodeAttributes(agency);
  const line = [name, ...aliases].map((one) => lines.get(foldName(one))).find((found) => found !== undefined);
  const entries = bodies.filter((body) => line !== undefined && body.line === line).map(({ entry }) => entry);
  const registered = entries.flatMap(({ parent, from, until }): BodyAbove[] => {
    if (parent === undefined) return [];
    const sought = foldName(parent);
    const node = graph.findNode(
      (_key, { kind, name: own, aliases: others }) =>
        kind === "Agency" && [own, ...others].some((one) => foldName(one) === sought),
    );
    const time = {
      ...(from === undefined ? {} : { first: from }),
      ...(until === undefined ? {} : { last: until }),
    };
    return [{ body: node ?? parent, by: "register", ...time, dates: [], evidence: [] }];
  });
  const start = ({ first }: BodyAbove): string => (first === undefined ? "9999" : firstDay(first));
  return {
    names: namesOf(entries),
    above: [...aboveByTexts(graph, agency), ...registered].sort(
      (a, b) => compareStrings(start(a), start(b)) || compareStrings(a.body, b.body),
    ),
  };
}
