import type { EdgeKind, NodeKind } from "@saraban/schema";

/** Places as flat numbers, three each: index of the document, start, end (UTF-16, half-open). */
export type Places = readonly number[];

/** A page of a PDF, a paragraph of a Word document, an element of a page of HTML, and where it begins in the text. */
export type FilePart = readonly [
  start: number,
  what: "page" | "paragraph" | "element",
  which: number | string,
];

export interface PageDocument {
  readonly id: string;
  /** The node that this text is; absent where the graph has none. */
  readonly node?: number;
  /** ISO, as precise as the text gives it. */
  readonly date?: string;
  /** Absent where the text is not at hand. */
  readonly text?: string;
  /** How it was read, where it is no plain text. */
  readonly note?: string;
  /** Where parts of its file begin: offset, what it is, number or path. */
  readonly parts?: readonly FilePart[];
}

export interface PageNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is called elsewhere: to be found by, and not in these texts. */
  readonly also?: readonly string[];
  /** Not written as such, but concluded. */
  readonly inferred?: true;
  readonly attributes: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  /** The community it belongs to. */
  readonly group: number;
  readonly places: Places;
  /** The rule that read each place, as an index into `rules`. */
  readonly rules: readonly number[];
  /** Why several entities are this one. */
  readonly joins?: readonly string[];
  /** What texts say differently: attribute, value, documents. */
  readonly claims?: readonly (readonly [string, string, readonly number[]])[];
}

export interface PageEdge {
  readonly kind: EdgeKind;
  readonly from: number;
  readonly to: number;
  readonly inferred?: true;
  readonly attributes: Readonly<Record<string, string>>;
  readonly rule: number;
  readonly places: Places;
}

/** All that a page shows; edges of kind `MENTIONS` are left out, as the places of the nodes tell them. */
export interface PageData {
  readonly title: string;
  /** The view it opens with, where the address does not say. */
  readonly view: "graph" | "text";
  readonly documents: readonly PageDocument[];
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  readonly rules: readonly string[];
  /** Where each community stands; empty where the whole picture is small enough to be shown at once. */
  readonly groups: readonly { readonly x: number; readonly y: number }[];
}
