import data from "./data/not-names.json" with { type: "json" };

/** A word that begins with an honorific's letters and begins no name. */
export type NotNameEntry = {
  readonly form: string;
  /** The honorific that it looks like. */
  readonly looksLike: string;
  /** Names begin with these letters too: it counts only where the word ends there. */
  readonly whole?: boolean;
  readonly source: string;
};

/** Words that look like an honorific and a name, sorted by form. */
export const notNames = data as readonly NotNameEntry[];
