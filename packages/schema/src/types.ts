import type { ontology } from "./ontology.js";

type Ontology = typeof ontology;

export type NodeKind = keyof Ontology["nodes"];
export type EdgeKind = keyof Ontology["edges"];
/** Edge kinds that a text states; `MENTIONS` is derived by the graph. */
export type RelationKind = Exclude<EdgeKind, "MENTIONS">;

type Value<T> = T extends readonly (infer V)[] ? V : string;
type Attributes<A> = {
  -readonly [K in keyof A]?: A[K] extends { readonly type: infer T } ? Value<T> : never;
};

export type NodeAttributes<K extends NodeKind> = Attributes<Ontology["nodes"][K]["attributes"]>;
export type EdgeAttributes<K extends EdgeKind> = Attributes<Ontology["edges"][K]["attributes"]>;

/** Half-open, in UTF-16 units of the source text as given: `source.slice(start, end)` is the surface form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What arrived; never edited. `id` names the text (a path, a key) and is unique in a set of documents. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
}

/** `stated`: written in the text. `inferred`: concluded from something written; the rule says from what. */
export type Certainty = "stated" | "inferred";

/** Where an entity is named, and by which rule it was read (`person/honorific`). */
export interface EntityMention extends Span {
  readonly rule: string;
}

interface EntityBase {
  /** Local to the extraction: `D0` is the text itself, then `P1`, `A1`, `M1`, `L1`, `D1` … in order of first mention. */
  readonly id: string;
  /** Canonical, for people to read: Arabic or Thai digits as written, white space folded. */
  readonly name: string;
  /** Other surface forms seen, in code-unit order, `name` left out. */
  readonly aliases: readonly string[];
  /** In text order; empty only for a `D0` whose text does not write its own number or title. */
  readonly mentions: readonly EntityMention[];
  readonly certainty: Certainty;
}

export type EntityOf<K extends NodeKind> = EntityBase & {
  readonly kind: K;
  readonly attributes: NodeAttributes<K>;
};
/** One thing that a document names, with every place where it does. */
export type Entity = { [K in NodeKind]: EntityOf<K> }[NodeKind];

interface RelationBase {
  /** Local ids of entities. */
  readonly from: string;
  readonly to: string;
  /** The clauses it was read from, in text order; at least one. */
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly certainty: Certainty;
}

export type RelationOf<K extends RelationKind> = RelationBase & {
  readonly kind: K;
  readonly attributes: EdgeAttributes<K>;
};
/** One stated fact between two entities of a document. */
export type Relation = { [K in RelationKind]: RelationOf<K> }[RelationKind];

/** Something odd in the input, never an exception. `code` is stable; `span` absent where it concerns the whole. */
export interface Diagnostic {
  readonly severity: "info" | "warning" | "error";
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** Everything read from one document: plain JSON, one line of `extractions.jsonl`. */
export interface Extraction {
  readonly version: 1;
  /** `length` in UTF-16 units of the text as given; `hash` identifies the text (FNV-1a 64 of its UTF-16 units, hex). */
  readonly document: { readonly id: string; readonly length: number; readonly hash: string };
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly diagnostics: readonly Diagnostic[];
}
