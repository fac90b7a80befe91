/** Orders strings by UTF-16 code units: the same everywhere, whatever the locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders anything by a string read from it. */
export const byString =
  <T>(of: (value: T) => string) =>
  (a: T, b: T): number =>
    compareStrings(of(a), of(b));
