import words from "../data/query-words.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";
import type { SarabanGraph } from "../graph-types.js";
import { type Holder, holdersAmong } from "./holders-on.js";
import { byFirstSighting, type Tenure, tenureOf } from "./tenures.js";
import { textDates } from "./text-dates.js";

export const spelledOut = (role: string): string =>
  words.short.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), foldName(role));

/** The posts that a role joins: "A and B" are two. */
export function partsOf(role: string): string[] {
  let parts = [role];
  for (const word of words.and) parts = parts.flatMap((part) => part.split(word));
  return [role, ...parts].filter((part) => part !== "");
}

/** True where a role, followed by the name of its body or the rest of that, reads as the post. */
function reads(post: string, role: string, body: string): boolean {
  if (post === role) return true;
  if (!post.startsWith(role) || !post.endsWith(body.slice(-(post.length - role.length)))) return false;
  const overlap = role.length + body.length - post.length;
  return overlap >= 0 && role.endsWith(body.slice(0, overlap));
}

const leastOverlap = 3;

/** What two names make one after the other, and where the first ends as the second begins, with that written once. */
function joined(start: string, end: string): string[] {
  for (let n = Math.min(start.length, end.length); n >= leastOverlap; n--)
    if (start.endsWith(end.slice(0, n))) return [start + end, start + end.slice(n)];
  return [start + end];
}

/** A post as it is written, and with another name of its body at its end, as an abbreviation, put in full. */
const inFull = (post: string, [name = "", ...others]: readonly string[]): string[] => [
  post,
  ...others
    .filter((other) => post.endsWith(other))
    .flatMap((other) => joined(post.slice(0, post.length - other.length), name)),
];

/**
 * The tenures in a post named as people name it, body and all: the role and the name of its body, or as much of that as the
 * role does not say already. Of a role that joins several posts each counts.
 */
export function tenuresOf(graph: SarabanGraph, post: string): Tenure[] {
  const sought = spelledOut(post);
  const dates = textDates(graph);
  return graph
    .filterDirectedEdges((_edge, { kind, role }, _person, agency) => {
      if (kind !== "HOLDS_POSITION" || typeof role !== "string") return false;
      const { name, aliases } = graph.getNodeAttributes(agency);
      const bodies = [name, ...aliases].map(foldName);
      const posts = inFull(sought, bodies);
      return partsOf(spelledOut(role))
        .flatMap((part) => inFull(part, bodies))
        .some((part) => bodies.some((body) => posts.some((one) => reads(one, part, body))));
    })
    .map((edge) => tenureOf(graph, edge, dates))
    .sort(byFirstSighting);
}

/** Who held a post, named as people name it, on a day (ISO); the best attested first. */
export const holdersOf = (graph: SarabanGraph, post: string, day: string): Holder[] =>
  holdersAmong(tenuresOf(graph, post), day, (a, b) => a.agency === b.agency);
