import type { Certainty, EdgeKind, NodeKind, Span } from "@saraban/schema";

/** What a text gives of one attribute; more than one value where it gives several. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** A node as it is shown: what all texts together come to. */
export interface NodeFacts {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly certainty: Certainty;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where one text names one node, and what it gives of it. */
export interface NamedNode {
  readonly node: string;
  readonly mentions: readonly (Span & { readonly rule: string })[];
  readonly given: Given;
}

/** A span with what stands there, where the text was at hand. */
export interface QuotedSpan extends Span {
  readonly quote?: string;
}

/** What one text states between two nodes; `edge` is the key of the graph's edge, which other texts may state too. */
export interface StatedEdge {
  readonly edge: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly given: Given;
  /** The rule of each relation that came to this edge. */
  readonly rules: readonly string[];
  readonly certainty: Certainty;
  readonly evidence: readonly QuotedSpan[];
}

/** All that is one document's: taken back as a whole. */
export interface DocumentFacts {
  readonly document: { readonly id: string; readonly length: number; readonly hash: string };
  /** Key of the node that is the text itself. */
  readonly own: string | undefined;
  readonly names: readonly NamedNode[];
  readonly states: readonly StatedEdge[];
  /** What else is kept on the record of the text: plain properties. */
  readonly record: Readonly<Record<string, string>>;
}
