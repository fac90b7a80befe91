import type { AgencyCategory } from "./agency-categories.js";
import data from "./data/provincial-bodies.json" with { type: "json" };

/**
 * A body that stands in every province: its full name is `name` followed by the province's.
 *
 * `abbreviations` are followed by the province likewise, with or without a space; `parent` is the central body it serves.
 */
export type ProvincialBodyEntry = {
  readonly name: string;
  readonly category: AgencyCategory;
  readonly abbreviations?: readonly string[];
  readonly parent?: string;
  readonly source: string;
};

/** Bodies found in every province, sorted by name. */
export const provincialBodies = data as readonly ProvincialBodyEntry[];
