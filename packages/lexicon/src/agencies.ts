import type { AgencyCategory } from "./agency-categories.js";
import data from "./data/agencies.json" with { type: "json" };

/**
 * A body of state, or one that government papers often name.
 *
 * `name` is the full name as it is written today (or was last); `aliases` are other written names, `abbreviations` short
 * forms with their dots as written. One abbreviation may stand in several entries. `from` and `until` are ISO dates, common
 * era, at the precision known: since when the body has this name and place, and the last day it had it. `formerly` are its
 * earlier names, each with the last date it held.
 */
export type AgencyEntry = {
  readonly name: string;
  readonly category: AgencyCategory;
  readonly abbreviations?: readonly string[];
  readonly aliases?: readonly string[];
  readonly parent?: string;
  /** Letter code of outgoing letters, without dots, as the correspondence rules assign it. */
  readonly code?: string;
  readonly from?: string;
  readonly until?: string;
  readonly formerly?: readonly { readonly name: string; readonly until?: string }[];
  readonly source: string;
};

/** Every body of the register, sorted by name. */
export const agencies = data as readonly AgencyEntry[];
