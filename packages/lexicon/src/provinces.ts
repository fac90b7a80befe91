import data from "./data/provinces.json" with { type: "json" };

/** The six regions of the geographic division, and the capital's own place in the centre. */
export const regions = ["north", "northeast", "central", "east", "west", "south"] as const;

/** One of `regions`. */
export type Region = (typeof regions)[number];

/** A province (the capital is one of the 77): `name` without the word for province, `code` the letter code without dots. */
export type ProvinceEntry = {
  readonly name: string;
  readonly code: string;
  readonly region: Region;
  readonly aliases?: readonly string[];
  readonly source: string;
};

/** The 77 provinces, sorted by name. */
export const provinces = data as readonly ProvinceEntry[];
