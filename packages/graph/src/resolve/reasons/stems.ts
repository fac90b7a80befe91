// So many letters of a name are compared at first: the more of them are written, the fewer names begin so.
const lengths = [8, 16, 24] as const;

/** Fewer letters say nothing of a name. */
export const minimalStem = lengths[0];

/** As many of the letters before the mark of shortening as are offered by names. */
export const soughtStemOf = (stem: string): string =>
  stem.slice(0, lengths.findLast((length) => length <= stem.length) ?? minimalStem);

/** The first letters of a whole name, few and more. */
export const stemsOf = (name: string): string[] =>
  lengths.filter((length) => length <= name.length).map((length) => name.slice(0, length));
