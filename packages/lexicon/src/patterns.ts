import data from "./data/patterns.json" with { type: "json" };
import { LexiconError } from "./lexicon-error.js";

/** A regular expression with Thai in it, kept as data: it matches a part of every example and of no counterexample. */
export type PatternEntry = {
  readonly name: string;
  readonly pattern: string;
  readonly flags?: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

/** Every pattern, sorted by name. */
export const patterns: readonly PatternEntry[] = data as readonly PatternEntry[];

const byName = new Map(patterns.map((entry) => [entry.name, entry]));

/**
 * Compiles the pattern of that name, fresh each time (a sticky or global one keeps its own `lastIndex`).
 *
 * `flags` take the place of the entry's own. Throws `LexiconError` `unknown-pattern` where there is none of that name.
 */
export const pattern = (name: string, flags?: string): RegExp => {
  const entry = byName.get(name);
  if (entry === undefined) {
    throw new LexiconError("unknown-pattern", `No pattern is called "${name}": add it to patterns.json.`);
  }
  return new RegExp(entry.pattern, flags ?? entry.flags ?? "u");
};
