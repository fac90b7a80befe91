import { findNodes } from "@saraban/graph";
import type { NodeKind } from "@saraban/schema";
import type { Library } from "./library.js";

const plain = (name: string): string => name.replace(/[\s.]+/g, "").toLowerCase();

/** Nodes that are called just so, in a text or in the register; there with or without dots. */
export function calledSo({ graph, alsoCalled }: Library, name: string, kind?: NodeKind): readonly string[] {
  const found = findNodes(graph, { ...(kind === undefined ? {} : { kind }), name });
  if (alsoCalled === undefined) return found;
  const sought = plain(name);
  const others = graph.filterNodes(
    (_key, node) =>
      (kind === undefined || node.kind === kind) && alsoCalled(node).some((one) => plain(one) === sought),
  );
  return [...new Set([...found, ...others])].sort();
}
