import { findNodes } from "@saraban/graph";
import { nodeKinds } from "@saraban/schema";
import { z } from "zod";
import { calledSo } from "../called-so.js";
import type { Library } from "../library.js";
import { quoting } from "../quotes.js";
import { tool } from "../tool.js";

/** What is called just so first, then what is named most often. */
function ranked({ graph }: Library, nodes: readonly string[], exact: ReadonlySet<string>): readonly string[] {
  const rank = (node: string): number =>
    (exact.has(node) ? 1e9 : 0) + graph.getNodeAttribute(node, "mentions").length;
  return [...nodes].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

export const search = tool({
  name: "search",
  title: "Search names and numbers",
  description:
    "Finds people, agencies, meetings, policies and documents by a part of a name (or abbreviation), or by a letter's, meeting's or policy's number. Gives each with its key, for the other tools, and where it is first named.",
  input: z.object({
    text: z.string().min(1).max(500).describe("A part of a name, or a number; Thai or Arabic digits."),
    kind: z.enum(nodeKinds).optional().describe("Only nodes of this kind."),
    limit: z.int().min(1).max(50).default(10).describe("The most nodes to give."),
  }),
  async answer(library, { text, kind, limit }) {
    const { graph } = library;
    const ofKind = kind === undefined ? {} : { kind };
    const exact = new Set(calledSo(library, text, kind));
    const found = new Set([
      ...exact,
      ...findNodes(graph, { ...ofKind, text }),
      ...findNodes(graph, { ...ofKind, number: text }),
    ]);
    const shown = ranked(library, [...found], exact).slice(0, limit);
    const first = (node: string) => graph.getNodeAttribute(node, "mentions").slice(0, 1);
    const quoted = await quoting(library, shown.flatMap(first));
    const nodes = shown.map((node) => {
      const { kind: one, name, aliases, mentions } = graph.getNodeAttributes(node);
      return { node, kind: one, name, aliases, named: mentions.length, ...quoted.quotes(first(node)) };
    });
    return { answer: { found: found.size, nodes, documents: quoted.documents() } };
  },
});
