const loneSurrogate = /\p{Surrogate}/u;

/** What in a value the server would not give back as it was; nothing where it keeps all of it. */
export function unstorable(value: unknown): string | undefined {
  if (typeof value === "string") return loneSurrogate.test(value) ? "half of a surrogate pair" : undefined;
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return undefined;
    return "a number that is no whole number, or too large";
  }
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = unstorable(key) ?? unstorable(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
