import type { Diagnostic, Entity, EntityMention, Extraction, Relation, Span } from "@saraban/schema";
import type { Draft, Fact, Reading } from "./grammar.js";
import { hashOf } from "./hash.js";
import { oneSpaced } from "./one-spaced.js";

const letterOf = { Person: "P", Agency: "A", Meeting: "M", Policy: "L", Document: "D" } as const;

/** What a name must hold. */
const letter = /[\p{L}\p{N}]/u;

/** Turns drafts and facts over the normal text into an extraction over the source text, in canonical order. */
export function finish(reading: Reading, drafts: readonly Draft[], facts: readonly Fact[]): Extraction {
  const { document, normal } = reading;
  const toSource = (span: Span): Span => trim(document.text, normal.toSource(span));
  const isWritten = (span: Span): boolean => {
    const { start, end } = toSource(span);
    return start < end;
  };
  const ordered = drafts
    .filter((draft) => draft.paper === 0 || (letter.test(draft.name) && draft.mentions.some(isWritten)))
    .sort(
      (a, b) => rank(a) - rank(b) || first(a) - first(b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    );
  const ids = new Map<Draft, string>();
  const counts: Record<string, number> = { D: 0 };
  const own = ordered.find((draft) => draft.paper === 0);
  for (const draft of ordered) {
    const initial = letterOf[draft.kind];
    counts[initial] = draft === own ? 0 : (counts[initial] ?? 0) + 1;
    ids.set(draft, `${initial}${counts[initial]}`);
  }
  const entities = ordered.map((draft) => entityOf(draft, ids.get(draft) as string, document.text, toSource));
  return {
    version: 1,
    document: { id: document.id, length: document.text.length, hash: hashOf(document.text) },
    entities,
    relations: relationsOf(facts, ids, toSource),
    diagnostics: reading.diagnostics.map((d): Diagnostic => (d.span ? { ...d, span: toSource(d.span) } : d)),
  };
}

const rank = (draft: Draft) => (draft.paper === 0 ? 0 : 1);
function first({ mentions }: Draft): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const { start } of mentions) if (start < least) least = start;
  return least;
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

/** White space; letters and signs of ASCII and Thai letters are told by their number. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 0x20 && code < 0x85) || (code >= 0x0e00 && code < 0x0e80)) return false;
  return /\s/.test(text[at] as string);
}

function entityOf(draft: Draft, id: string, text: string, toSource: (span: Span) => Span): Entity {
  const mentions = draft.mentions
    .map((m): EntityMention => ({ ...toSource(m), rule: m.rule }))
    .filter((m) => m.start < m.end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((m, i, all) => i === 0 || m.start !== all[i - 1]?.start || m.end !== all[i - 1]?.end);
  const surfaces = new Set(mentions.map((m) => oneSpaced(text.slice(m.start, m.end))));
  surfaces.delete(draft.name);
  const attributes = Object.fromEntries(
    Object.entries(draft.attributes)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return {
    id,
    kind: draft.kind,
    name: draft.name,
    aliases: [...surfaces].sort(),
    mentions,
    certainty: draft.certainty,
    attributes,
  } as Entity;
}

function relationsOf(
  facts: readonly Fact[],
  ids: ReadonlyMap<Draft, string>,
  toSource: (span: Span) => Span,
): readonly Relation[] {
  const relations = new Map<string, { relation: Relation; evidence: Span[] }>();
  for (const fact of facts) {
    const from = ids.get(fact.from);
    const to = ids.get(fact.to);
    if (!from || !to || from === to) continue;
    const attributes = fact.attributes ?? {};
    const key = [from, fact.kind, to, attributes["role"] ?? ""].join("\u0000");
    const clause = toSource(fact.clause);
    const known = relations.get(key);
    if (known) known.evidence.push(clause);
    else {
      const evidence = [clause];
      const relation = {
        from,
        kind: fact.kind,
        to,
        evidence,
        rule: fact.rule,
        certainty: fact.certainty ?? "stated",
        attributes,
      } as Relation;
      relations.set(key, { relation, evidence });
    }
  }
  for (const { evidence } of relations.values()) {
    evidence.sort((a, b) => a.start - b.start || a.end - b.end);
    for (let i = evidence.length - 1; i > 0; i--)
      if (evidence[i]?.start === evidence[i - 1]?.start && evidence[i]?.end === evidence[i - 1]?.end)
        evidence.splice(i, 1);
  }
  return [...relations.values()]
    .map(({ relation }) => relation)
    .sort(
      (a, b) =>
        (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
        compare(a.kind, b.kind) ||
        compare(a.from, b.from) ||
        compare(a.to, b.to) ||
        compare(roleOf(a), roleOf(b)),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const roleOf = (relation: Relation) =>
  "role" in relation.attributes ? (relation.attributes.role ?? "") : "";
