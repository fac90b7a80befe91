import type { SarabanGraph } from "@saraban/graph";
import { calledSo } from "./called-so.js";
import type { Library } from "./library.js";
import type { ToolFault } from "./tool.js";

const plain = (name: string): string => name.replace(/\s+/g, "").toLowerCase();

/** Names that hold what was asked for, or are held by it; the shortest first. */
function similar(graph: SarabanGraph, asked: string): readonly string[] {
  const sought = plain(asked);
  const near = graph.filterNodes((_key, { name }) => {
    const one = plain(name);
    return sought !== "" && (one.includes(sought) || (one.length > 3 && sought.includes(one)));
  });
  return near.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 5);
}

/** The one node that is called so: its key, its name or another of its names. */
export function nodeNamed(
  library: Library,
  asked: string,
): { readonly node: string } | { readonly fault: ToolFault } {
  const { graph } = library;
  if (graph.hasNode(asked)) return { node: asked };
  const found = calledSo(library, asked);
  const [node] = found;
  if (node !== undefined && found.length === 1) return { node };
  if (node !== undefined)
    return {
      fault: {
        code: "ambiguous",
        message: `${found.length} nodes are called "${asked}"`,
        remedy: `Ask again with one of these keys: ${found.slice(0, 10).join(", ")}`,
      },
    };
  const near = similar(graph, asked);
  return {
    fault: {
      code: "not-found",
      message: `nothing is called "${asked}"`,
      remedy:
        near.length > 0
          ? `Ask again with one of these keys: ${near.join(", ")}`
          : 'Use "search" with a part of the name.',
    },
  };
}
