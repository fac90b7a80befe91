import { type Holder, holdersOf, holdersOn, type Tenure, tenuresIn, tenuresOf } from "@saraban/graph";
import { z } from "zod";
import type { Library } from "../library.js";
import { nodeNamed } from "../node-named.js";
import { quoting } from "../quotes.js";
import { type Answered, tool } from "../tool.js";

/** On which days texts say that somebody held it, for who asked for another. */
function nobody(tenures: readonly Tenure[], asked: string, day: string): Answered {
  const days = [...new Set(tenures.flatMap(({ sightings }) => sightings.map(({ date }) => date)))].sort();
  const remedy =
    days.length > 0
      ? `Dated documents speak of it on: ${days.slice(0, 20).join(", ")}`
      : 'No dated document speaks of it. Use "search" for the body, then "node" with kind HOLDS_POSITION for the posts in it.';
  return {
    fault: { code: "not-found", message: `no document attests who held "${asked}" on ${day}`, remedy },
  };
}

async function told(library: Library, holders: readonly Holder[]): Promise<Answered> {
  const { graph } = library;
  const places = holders.flatMap(({ evidence }) => [...evidence]);
  const quoted = await quoting(library, places);
  const nameOf = (node: string) => ({ node, name: graph.getNodeAttribute(node, "name") });
  const answer = holders.map(({ person, agency, role, standing, sightings, edge, evidence }) => ({
    ...{ person: nameOf(person), agency: nameOf(agency), role, standing, edge },
    attested: sightings,
    ...quoted.quotes(evidence),
  }));
  return { answer: { holders: answer, documents: quoted.documents() } };
}

export const holder = tool({
  name: "holder",
  title: "Who held a post on a day",
  description:
    "Who held a post on a day, as dated documents attest it: stated (one of that day says so), between (one before and one after do) or last known (only ones before do). Give the post as people name it, body and all, or the agency, with or without the role.",
  input: z.object({
    post: z.string().min(1).max(500).optional().describe("A post with its body, in one name."),
    agency: z.string().min(1).max(1000).optional().describe("The body instead: a key or a whole name."),
    role: z.string().min(1).max(500).optional().describe("With the agency: the role in it, as written."),
    day: z.iso.date().describe("The day, YYYY-MM-DD in the common era (Buddhist era minus 543)."),
  }),
  async answer(library, { post, agency, role, day }) {
    const { graph } = library;
    if (post !== undefined) {
      const holders = holdersOf(graph, post, day);
      if (holders.length > 0) return told(library, holders);
      if (agency === undefined) return nobody(tenuresOf(graph, post), post, day);
    }
    if (agency === undefined) {
      const remedy = 'Give "post", or "agency" with or without "role".';
      return {
        fault: { code: "wrong-arguments", message: "neither a post nor an agency is given", remedy },
      };
    }
    const named = nodeNamed(library, agency);
    if ("fault" in named) return named;
    const holders = holdersOn(graph, named.node, day, role);
    const asked = role === undefined ? named.node : `${role}, ${named.node}`;
    return holders.length > 0
      ? told(library, holders)
      : nobody(tenuresIn(graph, named.node, role), asked, day);
  },
});
