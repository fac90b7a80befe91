import type { Extraction } from "saraban";

/**
 * An extraction in the form in which people read it: entities in text order with their surface forms, relations by
 * names, each with the rule that read it. The offsets are in it too: `at` is the first mention.
 */
export function goldenOf({ entities, relations, diagnostics }: Extraction, text: string) {
  const nameOf = new Map(entities.map(({ id, name }) => [id, id === "D0" ? "D0" : name]));
  return {
    entities: [...entities]
      .sort((a, b) => (a.mentions[0]?.start ?? -1) - (b.mentions[0]?.start ?? -1) || (a.id < b.id ? -1 : 1))
      .map(({ kind, name, certainty, attributes, mentions }) => ({
        kind,
        name,
        ...(certainty === "stated" ? {} : { certainty }),
        attributes,
        mentions: mentions.map(
          ({ start, end, rule }) => `${start}–${end} ${text.slice(start, end)} [${rule}]`,
        ),
      })),
    relations: relations
      .map(({ from, kind, to, rule, certainty, attributes, evidence }) => ({
        relation: `${nameOf.get(from)} ${kind} ${nameOf.get(to)}`,
        ...(certainty === "stated" ? {} : { certainty }),
        attributes,
        rule,
        evidence: evidence.map(({ start, end }) => text.slice(start, end)),
      }))
      .sort((a, b) => (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0)),
    diagnostics: diagnostics.map(({ severity, code, message, span }) => ({
      severity,
      code,
      message,
      ...(span ? { text: text.slice(span.start, span.end) } : {}),
    })),
  };
}
