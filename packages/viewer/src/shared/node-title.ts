/** What of a node its title is made of. */
interface Titled {
  readonly kind: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const lastPart = (path: string): string => path.split("/").at(-1) ?? path;

/** What a node is called in the picture: a document by its number or subject rather than by a path. */
export function nodeTitle(node: Titled): string {
  const { kind, name, attributes } = node;
  if (kind === "Document" && name === attributes["source"])
    return attributes["number"] ?? attributes["subject"] ?? lastPart(name);
  return name;
}
