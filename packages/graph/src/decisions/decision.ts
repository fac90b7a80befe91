/**
 * What a person has decided: two are the `same`, or `different`. Each is a node's key (`person:…`) or, for one entity
 * of one text alone, the document's id, `#` and the entity's id (`letter.txt#P1`).
 */
export interface Decision {
  readonly verdict: "same" | "different";
  readonly a: string;
  readonly b: string;
  readonly who: string;
  readonly why: string;
}
