import { explain } from "@saraban/graph";
import { z } from "zod";
import { factOf } from "../facts.js";
import type { Library } from "../library.js";
import { nodeNamed } from "../node-named.js";
import { quoting } from "../quotes.js";
import { type Answered, tool } from "../tool.js";

async function ofEdge(library: Library, edge: string, limit: number): Promise<Answered> {
  const quoted = await quoting(library, library.graph.getEdgeAttribute(edge, "evidence"), limit);
  const fact = factOf(library.graph, edge, quoted);
  return { answer: { ...fact, documents: quoted.documents() } };
}

export const evidence = tool({
  name: "evidence",
  title: "Why something is in the graph",
  description:
    "Why a node or a fact is there: every place where it was read, with the words and the rule; of a node also why entities of several texts were taken for one.",
  input: z.object({
    of: z.string().min(1).max(4000).describe("The key of a node or of a fact (its edge), or a whole name."),
    limit: z.int().min(1).max(500).default(50).describe("The most quotes to give."),
  }),
  async answer(library, { of, limit }) {
    const { graph } = library;
    if (graph.hasEdge(of)) return ofEdge(library, of, limit);
    const named = nodeNamed(library, of);
    if ("fault" in named) return named;
    const [why] = explain(graph, named.node);
    if (why === undefined || "edge" in why) return ofEdge(library, of, limit);
    const quoted = await quoting(library, why.mentions, limit);
    const rules = new Map(
      why.mentions.map(({ document, start, end, rule }) => [`${document}|${start}|${end}`, rule]),
    );
    const { quotes, ...more } = quoted.quotes(why.mentions);
    const answer = {
      ...{ node: why.node, kind: why.kind, name: why.name, aliases: why.aliases, certainty: why.certainty },
      quotes: quotes.map((one) => ({ ...one, rule: rules.get(`${one.document}|${one.start}|${one.end}`) })),
      ...more,
      joins: why.joins.slice(0, limit),
      textsDiffer: why.claims,
    };
    return { answer: { ...answer, documents: quoted.documents() } };
  },
});
