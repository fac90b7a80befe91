import { compareStrings } from "../compare.js";

/** JSON in the one form that RFC 8785 (JCS) has for it: no white space, keys by UTF-16 code units. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part === null || typeof part !== "object" || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareStrings(a, b))),
  );
}
