import type { AgencyCategory } from "./agency-categories.js";
import data from "./data/common-units.json" with { type: "json" };

/** A unit of one name in many bodies (a legal division, a faculty of medicine): which one it is, its parent decides. */
export type CommonUnitEntry = {
  readonly name: string;
  readonly category: AgencyCategory;
  readonly abbreviations?: readonly string[];
  readonly source: string;
};

/** Units found in many bodies, sorted by name. */
export const commonUnits = data as readonly CommonUnitEntry[];
