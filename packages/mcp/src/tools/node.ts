import { edgeKinds } from "@saraban/schema";
import { z } from "zod";
import { edgesAt, factOf, placesOf } from "../facts.js";
import { nodeNamed } from "../node-named.js";
import { quoting } from "../quotes.js";
import { tool } from "../tool.js";

const carried = new Set(["mentions", "joins", "claims"]);

export const node = tool({
  name: "node",
  title: "What is said of somebody or something",
  description:
    "Everything that the documents say of one person, agency, meeting, policy or document: its attributes, what texts disagree on, and its facts, each with the clauses it was read from.",
  input: z.object({
    node: z.string().min(1).max(1000).describe("A key (as search gives it) or a whole name."),
    kind: z.enum(edgeKinds).optional().describe("Only facts of this kind; MENTIONS only where asked for."),
    limit: z.int().min(1).max(200).default(40).describe("The most facts to give."),
  }),
  async answer(library, { node: asked, kind, limit }) {
    const { graph } = library;
    const named = nodeNamed(library, asked);
    if ("fault" in named) return named;
    const attributes = graph.getNodeAttributes(named.node);
    const edges = edgesAt(graph, named.node, kind);
    const shown = edges.slice(0, limit);
    const quoted = await quoting(library, [...attributes.mentions, ...placesOf(graph, shown)]);
    const { claims, mentions } = attributes;
    const answer = {
      node: named.node,
      ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !carried.has(name))),
      ...(claims === undefined ? {} : { textsDiffer: claims }),
      named: quoted.quotes(mentions),
      facts: shown.map((edge) => factOf(graph, edge, quoted)),
      ...(edges.length > limit ? { moreFacts: edges.length - limit } : {}),
    };
    return { answer: { ...answer, documents: quoted.documents() } };
  },
});
