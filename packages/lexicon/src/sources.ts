import data from "./data/sources.json" with { type: "json" };

/** Where a fact comes from: the act or register, named by a short key. */
export type SourceEntry = { readonly name: string; readonly title: string };

/** Every source that an entry may name, sorted by key. */
export const sources = data as readonly SourceEntry[];
