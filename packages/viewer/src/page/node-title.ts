import type { PageNode } from "../shared/page-data.js";

const lastPart = (path: string): string => path.split("/").at(-1) ?? path;

/** What a node is called in the picture: a document by its number or subject rather than by a path. */
export function nodeTitle(node: PageNode): string {
  const { kind, name, attributes } = node;
  if (kind === "Document" && name === attributes["source"])
    return attributes["number"] ?? attributes["subject"] ?? lastPart(name);
  return name;
}
