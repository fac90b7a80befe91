import { compareAttributes } from "./compare-attributes.js";
import { compareRelations } from "./compare-relations.js";
import { badSpans, foundEntities } from "./found-entities.js";
import type { Gold } from "./gold.js";
import { type Mistake, mistakesOf } from "./mistakes.js";
import { pairEntities } from "./pair-entities.js";
import type { ScoredGraph } from "./scored-graph.js";
import { count, type Figures, summarizeTally, type Tally } from "./tally.js";
import { wantedEntities } from "./wanted-entities.js";

/** A text with its annotation and the graph made of it (or of it among others). */
export interface Exam {
  readonly slug: string;
  readonly text: string;
  readonly gold: Gold;
  readonly graph: ScoredGraph;
}

/** The measure over a set of documents. */
export interface Evaluation {
  readonly documents: number;
  /** By kind; `all` leaves Document out. */
  readonly entities: Readonly<Record<string, Figures>>;
  readonly relations: Readonly<Record<string, Figures>>;
  /** Of what was matched: how often an attribute is as in the gold. */
  readonly attributes: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly spans: { readonly total: number; readonly bad: number };
  readonly mistakes: readonly Mistake[];
}

/**
 * Measures graphs against gold, document by document. A Person or an Agency must equal one of the gold's names; a
 * Meeting, Policy or Document may instead overlap one by half. One to one, so an alias that was not joined is an
 * error. A relation counts where both ends are matched and its kind is right.
 */
export function evaluate(exams: Iterable<Exam>): Evaluation {
  const entities: Tally = new Map();
  const relations: Tally = new Map();
  const attributes: Record<string, { right: number; of: number }> = {};
  const spans = { total: 0, bad: 0 };
  const mistakes: Mistake[] = [];
  let documents = 0;
  const check = (name: string, isRight: boolean): void => {
    const counts = attributes[name] ?? { right: 0, of: 0 };
    attributes[name] = { right: counts.right + (isRight ? 1 : 0), of: counts.of + 1 };
  };
  for (const exam of exams) {
    documents += 1;
    const found = foundEntities(exam.graph, exam.slug, exam.text);
    for (const one of found) {
      spans.total += one.places.length;
      spans.bad += badSpans(one, exam.text).length;
    }
    const pairing = pairEntities(found, wantedEntities(exam.gold, exam.text));
    for (const one of pairing.pairs.keys()) count(entities, one.node.attributes.kind, "right");
    for (const one of pairing.extra) count(entities, one.node.attributes.kind, "extra");
    for (const one of pairing.missing) count(entities, one.entity.kind, "missing");
    for (const [name, isRight] of compareAttributes(pairing.pairs)) check(name, isRight);
    const compared = compareRelations(exam.graph, exam.slug, exam.gold, pairing);
    for (const kind of compared.right) count(relations, kind, "right");
    for (const edge of compared.extra) count(relations, edge.attributes.kind, "extra");
    for (const [, kind] of compared.missing) count(relations, kind, "missing");
    for (const isRight of compared.roles) check("HOLDS_POSITION.role", isRight);
    mistakes.push(...mistakesOf(exam, pairing, compared));
  }
  return {
    documents,
    entities: summarizeTally(entities, ["Document"]),
    relations: summarizeTally(relations),
    attributes,
    spans,
    mistakes,
  };
}
