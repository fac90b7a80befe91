import { findNodes, type SarabanGraph } from "@saraban/graph";
import type { NodeKind } from "@saraban/schema";
import { similarNames } from "../report/similar-names.js";
import type { NoAnswer } from "./answer.js";

const shown = (graph: SarabanGraph, keys: readonly string[]): string =>
  keys
    .slice(0, 8)
    .map((key) => `${key} ("${graph.getNodeAttribute(key, "name")}")`)
    .join(", ");

/**
 * The nodes that are called so: by their key, else by a name or a number, else, where there is but one, by a part of a
 * name. Where several bear a name they are all given.
 */
export function nodesCalled(
  graph: SarabanGraph,
  name: string,
  kind?: NodeKind,
): readonly string[] | NoAnswer {
  if (graph.hasNode(name)) return [name];
  const sort = kind === undefined ? {} : { kind };
  for (const query of [{ name }, { number: name }]) {
    const found = findNodes(graph, { ...sort, ...query });
    if (found.length > 0) return found;
  }
  const parts = findNodes(graph, { ...sort, text: name });
  if (parts.length === 1) return parts;
  const message = `nothing is called "${name}"`;
  if (parts.length > 1)
    return { message, remedy: `It is part of ${parts.length} names: ${shown(graph, parts)}` };
  const similar = similarNames(graph, name, 5).map((one) => `"${one}"`);
  const remedy =
    similar.length > 0 ? `Similar names: ${similar.join(", ")}` : "See `saraban summary` for what is there.";
  return { message, remedy };
}

/** The one node that is called so. */
export function nodeCalled(graph: SarabanGraph, name: string, kind?: NodeKind): string | NoAnswer {
  const found = nodesCalled(graph, name, kind);
  if (!Array.isArray(found)) return found as NoAnswer;
  const [only, ...others] = found as readonly string[];
  if (only !== undefined && others.length === 0) return only;
  return { message: `${found.length} are called "${name}"`, remedy: `Give a key: ${shown(graph, found)}` };
}
