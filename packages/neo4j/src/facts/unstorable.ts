const loneSurrogate = /\p{Surrogate}/u;

// Every Node that is supported has it, and it is many times faster.
const isWhole = (text: string & { readonly isWellFormed?: () => boolean }): boolean =>
  text.isWellFormed?.() ?? !loneSurrogate.test(text);

/** What in a value the server would not give back as it was; nothing where it keeps all of it. */
export function unstorable(value: unknown): string | undefined {
  if (typeof value === "string") return isWhole(value) ? undefined : "half of a surrogate pair";
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return undefined;
    return "a number that is no whole number, or too large";
  }
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) {
    for (const part of value) {
      const found = unstorable(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const key in value) {
    const found = unstorable(key) ?? unstorable((value as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
