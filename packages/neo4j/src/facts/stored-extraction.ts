import type { Entity, Extraction, Relation } from "@saraban/schema";
import { digestOf } from "./index-key.js";
import { quoted } from "./quote.js";

/** An extraction as the record of its text keeps it: what it says, and apart from that where. Both are JSON. */
export interface StoredExtraction {
  readonly facts: string;
  readonly places: string;
  /** What stands at the places of the relations, where the text was at hand. */
  readonly quotes?: string;
}

interface Facts {
  readonly entities: readonly Omit<Entity, "mentions">[];
  readonly relations: readonly Omit<Relation, "evidence">[];
  readonly diagnostics: Extraction["diagnostics"];
}

interface Places {
  readonly mentions: readonly Entity["mentions"][];
  readonly evidence: readonly Relation["evidence"][];
}

export function storeExtraction(
  { entities, relations, diagnostics }: Extraction,
  text?: string,
): StoredExtraction {
  const facts: Facts = {
    entities: entities.map(({ mentions: _, ...entity }) => entity),
    relations: relations.map(({ evidence: _, ...relation }) => relation),
    diagnostics,
  };
  const places: Places = {
    mentions: entities.map(({ mentions }) => mentions),
    evidence: relations.map(({ evidence }) => evidence),
  };
  const stored = { facts: JSON.stringify(facts), places: JSON.stringify(places) };
  if (text === undefined) return stored;
  const quotes = relations.map(({ evidence }) => evidence.map((span) => quoted(span, text).quote ?? null));
  return { ...stored, quotes: JSON.stringify(quotes) };
}

/** The extraction that a record keeps; without its places they are empty. */
export function restoreExtraction(
  document: Extraction["document"],
  { facts, places }: { readonly facts: string; readonly places?: string },
): Extraction {
  const { entities, relations, diagnostics } = JSON.parse(facts) as Facts;
  const where = places === undefined ? undefined : (JSON.parse(places) as Places);
  return {
    version: 1,
    document,
    entities: entities.map((entity, i) => ({ ...entity, mentions: where?.mentions[i] ?? [] }) as Entity),
    relations: relations.map(
      (relation, i) => ({ ...relation, evidence: where?.evidence[i] ?? [] }) as Relation,
    ),
    diagnostics,
  };
}

/** What an extraction is known by: equal ones have equal digests. */
export const extractionDigest = (
  { id, length, hash }: Extraction["document"],
  { facts, places, quotes }: StoredExtraction,
): string => digestOf(JSON.stringify([id, length, hash, facts, places, quotes]));
