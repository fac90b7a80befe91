import type { Certainty, Diagnostic, NodeKind, RelationKind, SourceDocument, Span } from "@saraban/schema";
import type { DateMatch, NormalText } from "@saraban/thai";
import type { TaggedSpan } from "./learned/tag-spans.js";
import type { Hit } from "./terms/scan-terms.js";

/** What sort of paper a text is; `news` where nothing says otherwise. */
export type Genre =
  | "letter"
  | "memo"
  | "stamped-letter"
  | "order"
  | "announcement"
  | "rule"
  | "minutes"
  | "invitation"
  | "agreement"
  | "resolutions"
  | "agenda"
  | "charter"
  | "report"
  | "news";

/** What a stretch of a paper is for. */
export type PartKind =
  | "title"
  | "letterhead"
  | "number"
  | "date"
  | "subject"
  | "to"
  | "through"
  | "copy-to"
  | "reference"
  | "enclosure"
  | "body"
  | "attendance"
  | "absence"
  | "observers"
  | "agenda"
  | "resolution"
  | "member-list"
  | "closing"
  | "signature"
  | "taker"
  | "foot"
  | "headline"
  | "dateline"
  | "source-line";

/** A stretch of the normal text with its purpose; `label` is the span of the words that announced it. */
export interface Part extends Span {
  readonly kind: PartKind;
  readonly label?: Span;
}

/** One paper; a file may hold several. Parts in text order. */
export interface Paper extends Span {
  readonly genre: Genre;
  /** Its own number where its head writes one, in the canonical form. */
  readonly number?: Span & { readonly value: string };
  readonly parts: readonly Part[];
}

/** A document made ready for rules; every offset of every rule is into `text`, the normal text. */
export interface Reading {
  readonly document: SourceDocument;
  readonly normal: NormalText;
  readonly text: string;
  /** Line spans, without their line breaks; in order. */
  readonly lines: readonly Span[];
  readonly papers: readonly Paper[];
  /** Token ends, ascending; together they cover the text. */
  readonly ends: Uint32Array;
  /** Sentence ends, ascending; together they cover the text. */
  readonly sentences: Uint32Array;
  /** Every term of the lexicon that the text writes, by start, the longer first. */
  readonly hits: readonly Hit[];
  /** Dates in text order, relative ones counted from the first day that the text writes near its beginning. */
  readonly dates: readonly DateMatch[];
  /** What the learned tagger takes for names; evidence for the judge, and candidates where no rule puts one forward. */
  readonly tags: readonly TaggedSpan[];
  readonly diagnostics: Diagnostic[];
}

export type AnyAttributes = Partial<Record<string, string>>;

/** A place in the normal text that names something, as one rule read it. */
export interface Mention extends Span {
  readonly kind: NodeKind;
  readonly rule: string;
  /** How sure the rule is, 0–100; where two overlap in one layer the heavier stays, then the longer. */
  readonly weight: number;
  readonly attributes?: AnyAttributes;
  /** The whole name where the text writes only a part of it. */
  readonly canonical?: string;
  readonly certainty?: Certainty;
  /** Rather no name by itself: it stays only where enough is stated of it. */
  readonly doubtful?: boolean;
}

/** One thing with all its mentions in a document. */
export interface Draft {
  readonly kind: NodeKind;
  name: string;
  readonly mentions: Mention[];
  readonly attributes: AnyAttributes;
  certainty: Certainty;
  /** Index of the paper that this Document is itself. */
  paper?: number;
}

/** A fact between two drafts, with its clause in the normal text. */
export interface Fact {
  readonly from: Draft;
  readonly kind: RelationKind;
  readonly to: Draft;
  readonly clause: Span;
  readonly rule: string;
  readonly attributes?: AnyAttributes;
  readonly certainty?: Certainty;
}

/** What relation rules see: the reading, its entities, and every mention with its entity in text order. */
export interface Scene {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly places: readonly Place[];
}
export interface Place extends Span {
  readonly mention: Mention;
  readonly draft: Draft;
}

export interface Recognizer {
  readonly name: string;
  readonly recognize: (reading: Reading) => Iterable<Mention>;
}
export interface Refiner {
  readonly name: string;
  readonly refine: (mentions: readonly Mention[], reading: Reading) => readonly Mention[];
}
export interface Binder {
  readonly name: string;
  readonly bind: (drafts: readonly Draft[], reading: Reading) => readonly Draft[];
}
export interface Relater {
  readonly name: string;
  readonly relate: (scene: Scene) => Iterable<Fact>;
}

/** How a kind of text is read: each list in the order in which it runs. */
export interface Grammar {
  /** Proposes spans from usage alone, by text and token ends. */
  readonly tag: (text: string, ends: Uint32Array) => readonly TaggedSpan[];
  readonly recognize: readonly Recognizer[];
  readonly refine: readonly Refiner[];
  readonly bind: readonly Binder[];
  readonly relate: readonly Relater[];
}
