import type { Certainty, EdgeKind, NodeKind, Span } from "@saraban/schema";
import type { MultiDirectedGraph } from "graphology";

/** Where in which text: `start`/`end` are half-open UTF-16 offsets into the text as given. */
export interface Place extends Span {
  readonly document: string;
}

/** A place where a node is named, and the rule that read it there. */
export interface NodeMention extends Place {
  readonly rule: string;
}

/** An entity of one extraction. */
export interface EntityRef {
  readonly document: string;
  readonly entity: string;
}

/** Why two entities are one node: `reason` is a name of the list of reasons. */
export interface Join {
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly reason: string;
}

/** One of several values that texts give to one attribute, with those texts. */
export interface Claim {
  readonly value: string;
  readonly documents: readonly string[];
}

/** What every node carries; the ontology's own attributes of its kind lie flat beside these. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly certainty: Certainty;
  readonly mentions: readonly NodeMention[];
  /** Every value that texts gave to an attribute, where they differ; the chosen one is the attribute itself. */
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  readonly joins?: readonly Join[];
  readonly [attribute: string]: unknown;
}

/** What every edge carries; the ontology's own attributes of its kind lie flat beside these. */
export interface GraphEdge {
  readonly kind: EdgeKind;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Place[];
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  readonly [attribute: string]: unknown;
}

/** Something odd about the set of documents; `nodes` and `documents` name what it concerns. */
export interface GraphDiagnostic {
  readonly severity: "info" | "warning" | "error";
  readonly code: string;
  readonly message: string;
  readonly nodes?: readonly string[];
  readonly documents?: readonly string[];
  /** The fact on which two contradict each other. */
  readonly on?: string;
  readonly span?: Span;
}

export interface GraphInfo {
  readonly version: 1;
  /** Of every text: its length in UTF-16 units and its hash, as its extraction gave them; by id. */
  readonly documents: readonly { readonly id: string; readonly length: number; readonly hash: string }[];
  readonly diagnostics: readonly GraphDiagnostic[];
}

/** A graphology graph of this vocabulary. */
export type SarabanGraph = MultiDirectedGraph<GraphNode, GraphEdge, GraphInfo>;
