import type { GraphEdge, NodeMention } from "../graph-types.js";
import { edgeKey } from "./edge-builder.js";

export interface MentionsEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly attributes: GraphEdge;
}

/** The derived edges to one node: one from every text that names it, with how often and where first. */
export function mentionsEdges(
  node: string,
  mentions: readonly NodeMention[],
  textNode: (document: string) => string | undefined,
): MentionsEdge[] {
  const edges: MentionsEdge[] = [];
  for (let i = 0; i < mentions.length; ) {
    const first = mentions[i];
    if (first === undefined) break;
    const { document, start, end } = first;
    let n = 0;
    while (mentions[i + n]?.document === document) n++;
    i += n;
    const from = textNode(document);
    if (from === undefined || from === node) continue;
    edges.push({
      key: edgeKey("MENTIONS", from, node, ""),
      from,
      to: node,
      attributes: {
        kind: "MENTIONS",
        rule: "graph/mentions",
        certainty: "stated",
        count: n,
        evidence: [{ document, start, end }],
      },
    });
  }
  return edges;
}
