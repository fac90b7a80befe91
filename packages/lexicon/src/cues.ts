import data from "./data/cues.json" with { type: "json" };

/** The name of a group of cue phrases. */
export type CueGroup = keyof typeof data;

/** The names of all groups, sorted. */
export const cueGroups = Object.keys(data) as readonly CueGroup[];

/** Cue phrases by group, each group sorted: what relation rules, layout and boundaries listen for. */
export const cues = Object.fromEntries(
  cueGroups.map((group) => [group, data[group].forms]),
) as unknown as Readonly<Record<CueGroup, readonly string[]>>;
