import type { EdgeExplanation, LocatedPlace, NodeExplanation, SarabanGraph } from "@saraban/graph";
import { filePlaceText, type InFile } from "./file-place.js";

/** How explanations are written: the graph they are of, the most lines of a list, and where places lie in files. */
export interface Writing {
  readonly graph: SarabanGraph;
  readonly limit: number;
  readonly inFile: InFile;
}

/** A place for people: document, line, characters, place in the file, and what stands there where the text is at hand. */
function placeText(place: LocatedPlace, { inFile }: Writing): string {
  const { document, line, start, end, text } = place;
  return [
    line === undefined ? document : `${document}:${line}`,
    `characters ${start}–${end}`,
    filePlaceText(place, inFile),
    text === undefined ? "" : `"${text}"`,
  ]
    .filter((part) => part !== "")
    .join("  ");
}

/** The first lines of a list, and how many more there are. */
const limited = (lines: readonly string[], limit: number): readonly string[] =>
  lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function claimLines(claims: NodeExplanation["claims"]): readonly string[] {
  return Object.entries(claims).map(([attribute, values]) => {
    const said = values.map(({ value, documents }) => `"${value}" (${documents.join(", ")})`);
    return `texts differ about its ${attribute}: ${said.join(", ")}`;
  });
}

/** Why an edge is there, in words. */
export function edgeText(edge: EdgeExplanation, writing: Writing): readonly string[] {
  const { graph, limit } = writing;
  const name = (key: string): string => graph.getNodeAttribute(key, "name");
  const role = edge.role === undefined ? "" : ` as "${edge.role}"`;
  const doubt = edge.certainty === "inferred" ? ", inferred" : "";
  return [
    `"${name(edge.from)}" ${edge.kind} "${name(edge.to)}"${role}  [${edge.rule}${doubt}]`,
    ...indented(claimLines(edge.claims)),
    ...indented(
      limited(
        edge.evidence.map((place) => placeText(place, writing)),
        limit,
      ),
    ),
  ];
}

/** Why a node is there, in words: where it is named, what was joined, and every fact about it. */
export function nodeText(
  node: NodeExplanation,
  edges: readonly EdgeExplanation[],
  writing: Writing,
): readonly string[] {
  const { limit } = writing;
  const doubt = node.certainty === "inferred" ? " (inferred, not written as such)" : "";
  const joins = node.joins.map(
    ({ a, b, because, reason }) =>
      `${a.document} ${a.entity} and ${b.document} ${b.entity} are one: ${because} [${reason}]`,
  );
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...indented(lines)];
  return [
    `${node.kind} "${node.name}"${doubt}`,
    `  key ${node.node}`,
    ...(node.aliases.length > 0
      ? [`  also written ${node.aliases.map((alias) => `"${alias}"`).join(", ")}`]
      : []),
    ...indented(claimLines(node.claims)),
    ...section(
      "Named",
      limited(
        node.mentions.map((place) => `${placeText(place, writing)}  [${place.rule}]`),
        limit,
      ),
    ),
    ...section("Joined", limited(joins, limit)),
    ...section(
      "Facts",
      edges.slice(0, limit).flatMap((edge) => edgeText(edge, writing)),
    ),
    ...(edges.length > limit ? [`  and ${edges.length - limit} more`] : []),
  ];
}
