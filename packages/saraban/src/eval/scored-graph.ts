import type { EdgeKind, NodeKind } from "@saraban/schema";

/** A place in a text; `document` names the text. */
export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A node as it stands in a saved graph; its other attributes are strings. */
export interface ScoredNode {
  readonly key: string;
  readonly attributes: {
    readonly kind: NodeKind;
    readonly name: string;
    readonly mentions?: readonly Place[];
    readonly source?: string;
    readonly number?: string;
    readonly date?: string;
    readonly honorific?: string;
  };
}

/** An edge as it stands in a saved graph. */
export interface ScoredEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: {
    readonly kind: EdgeKind;
    readonly evidence?: readonly Place[];
    readonly role?: string;
    readonly rule?: string;
  };
}

/** What of a saved graph is measured. */
export interface ScoredGraph {
  readonly nodes: readonly ScoredNode[];
  readonly edges: readonly ScoredEdge[];
}

/** The name of a text without folder and extension, by which mentions and gold files are brought together. */
export const slugOf = (document: string): string =>
  document
    .replace(/\/+$/, "")
    .replace(/^.*\//s, "")
    .replace(/\.[^.]+$/, "");
