import type { Entity, Extraction, NodeKind, Relation, RelationKind } from "@saraban/schema";

export type Named = readonly [kind: NodeKind, name: string, attributes?: object, aliases?: readonly string[]];
export type Said = readonly [from: string, kind: RelationKind, to: string, attributes?: object];

/** An extraction in few words: what a text names, what it says, and what it says of itself. */
export function paper(
  id: string,
  named: Readonly<Record<string, Named>>,
  said: readonly Said[] = [],
  own: object = {},
): Extraction {
  const entities = Object.entries({ D0: ["Document", id, own] as Named, ...named }).map(
    ([entity, [kind, name, attributes = {}, aliases = []]], i) => ({
      id: entity,
      kind,
      name,
      aliases: [...aliases].sort(),
      mentions: [{ start: 20 * i, end: 20 * i + 10, rule: "test/mention" }],
      certainty: "stated",
      attributes,
    }),
  );
  const relations = said.map(([from, kind, to, attributes = {}], i) => ({
    from,
    kind,
    to,
    attributes,
    evidence: [{ start: 10 * i, end: 10 * i + 5 }],
    rule: "test/relation",
    certainty: "stated",
  }));
  return {
    version: 1,
    document: { id, length: 1000, hash: "0123456789abcdef" },
    entities: entities as Entity[],
    relations: relations as Relation[],
    diagnostics: [],
  };
}
