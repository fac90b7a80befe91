import { pathBetween } from "@saraban/graph";
import { edgeKinds } from "@saraban/schema";
import { z } from "zod";
import { factOf, placesOf } from "../facts.js";
import { nodeNamed } from "../node-named.js";
import { quoting } from "../quotes.js";
import { tool } from "../tool.js";

export const path = tool({
  name: "path",
  title: "How two are connected",
  description:
    "A shortest way from one node to another along facts in either direction, step by step, each with its quotes. That two stand in one document is no fact, unless MENTIONS is among the kinds.",
  input: z.object({
    from: z.string().min(1).max(1000).describe("A key or a whole name."),
    to: z.string().min(1).max(1000).describe("A key or a whole name."),
    kinds: z.array(z.enum(edgeKinds)).min(1).optional().describe("Only along facts of these kinds."),
  }),
  async answer(library, { from, to, kinds }) {
    const { graph } = library;
    const [a, b] = [nodeNamed(library, from), nodeNamed(library, to)];
    if ("fault" in a) return a;
    if ("fault" in b) return b;
    const steps = pathBetween(graph, a.node, b.node, kinds === undefined ? {} : { kinds });
    if (steps === undefined)
      return {
        fault: {
          code: "not-found",
          message: `no facts connect ${a.node} with ${b.node}`,
          remedy: 'Leave "kinds" out, or allow "MENTIONS" too: then standing in one document counts.',
        },
      };
    const edges = steps.flatMap(({ facts }) => facts.map(({ edge }) => edge));
    const quoted = await quoting(library, placesOf(graph, edges));
    const told = steps.map((step) => ({
      ...{ from: step.from, to: step.to },
      facts: step.facts.map(({ edge }) => factOf(graph, edge, quoted)),
    }));
    return { answer: { steps: told, documents: quoted.documents() } };
  },
});
