import type { RelationComparison } from "./compare-relations.js";
import type { Exam } from "./evaluate.js";
import { badSpans, type Found } from "./found-entities.js";
import type { Pairing } from "./pair-entities.js";
import { slugOf } from "./scored-graph.js";

/** One error, with where it stands. */
export interface Mistake {
  readonly document: string;
  /** `missing`: in the gold and not found; `extra`: found and not in the gold; `bad-span`: a span that is no name. */
  readonly what: "missing" | "extra" | "bad-span";
  readonly kind: string;
  /** The name, or both names and the kind of the relation. */
  readonly subject: string;
  /** Offset in the text, where there is one. */
  readonly start?: number;
  readonly end?: number;
  readonly rule?: string;
}

const at = (place: { readonly start: number; readonly end: number } | undefined) =>
  place ? { start: place.start, end: place.end } : {};

const spanMistakes = (one: Found, { slug, text }: Exam): readonly Mistake[] =>
  badSpans(one, text).map((place) => ({
    document: slug,
    what: "bad-span",
    kind: one.node.attributes.kind,
    subject: one.node.attributes.name,
    ...at(place),
  }));

/** The errors of one document: entities, then relations, missing before extra. */
export function mistakesOf(exam: Exam, pairing: Pairing, compared: RelationComparison): readonly Mistake[] {
  const document = exam.slug;
  const goldName = (id: string): string => exam.gold.entities[id]?.names?.[0] ?? id;
  const nameOf = new Map(exam.graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
  return [
    ...[...pairing.pairs.keys(), ...pairing.extra].flatMap((one) => spanMistakes(one, exam)),
    ...pairing.missing.map(
      ({ id, entity, spans }): Mistake => ({
        document,
        what: "missing",
        kind: entity.kind,
        subject: goldName(id),
        ...at(spans[0]),
      }),
    ),
    ...pairing.extra.map(
      ({ node, places }): Mistake => ({
        document,
        what: "extra",
        kind: node.attributes.kind,
        subject: node.attributes.name,
        ...at(places[0]),
      }),
    ),
    ...compared.missing.map(
      ([from, kind, to]): Mistake => ({
        document,
        what: "missing",
        kind,
        subject: `${goldName(from)} ${kind} ${goldName(to)}`,
      }),
    ),
    ...compared.extra.map(({ source, target, attributes: { kind, evidence, rule } }): Mistake => {
      const place = evidence?.find((each) => slugOf(each.document) === document);
      return {
        document,
        what: "extra",
        kind,
        subject: `${nameOf.get(source) ?? source} ${kind} ${nameOf.get(target) ?? target}`,
        ...at(place),
        ...(rule === undefined ? {} : { rule }),
      };
    }),
  ];
}
