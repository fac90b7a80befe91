import type { NodeKind, RelationKind } from "@saraban/schema";

/** An entity as an annotator wrote it. */
export interface GoldEntity {
  readonly kind: NodeKind;
  /** Every surface form in the text, fullest first. */
  readonly names?: readonly string[];
  /** The whole name, where the text writes only a part. */
  readonly canonical?: string;
  readonly number?: string;
  readonly date?: string;
  readonly honorific?: string;
}

/** `[from, kind, to, attributes]`, by local ids. */
export type GoldRelation = readonly [string, RelationKind, string, { readonly role?: string }?];

/** The annotation of one text; `D0` is the text itself. */
export interface Gold {
  readonly entities: Readonly<Record<string, GoldEntity>>;
  readonly relations?: readonly GoldRelation[];
}
