import data from "./data/honorifics.json" with { type: "json" };

/** The sorts of honorific. */
export const honorificKinds = [
  "civil",
  "military",
  "police",
  "academic",
  "medical",
  "royal",
  "noble",
  "monastic",
  "religious",
  "foreign",
] as const;

/** One of `honorificKinds`. */
export type HonorificKind = (typeof honorificKinds)[number];

/**
 * A word or short form written before a person's name, in one spelling.
 *
 * `long` is the form in full where `form` shortens it; `sex` what the form states of the person; `order` its place where
 * several stand together: 1 academic, 2 rank, 3 doctorate, 4 medical, 5 royal or noble, 6 civil. A `weak` one is as often a
 * common word or another abbreviation: more evidence is wanted.
 */
export type HonorificEntry = {
  readonly form: string;
  readonly kind: HonorificKind;
  readonly long?: string;
  readonly sex?: "female" | "male";
  readonly order?: number;
  readonly weak?: boolean;
  readonly source: string;
};

/** Every spelling of every honorific, sorted by form; spaces after dots are left out and left to the reader. */
export const honorifics = data as readonly HonorificEntry[];
