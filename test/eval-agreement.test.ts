import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entity, Extraction } from "@saraban/schema";
import { type Evaluation, type Exam, evaluate, extract, toGraph } from "saraban";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractionOf } from "./support/gold-extractions.js";
import { sharedOrSkip, sharedPath } from "./support/shared.js";

/** A sequence of numbers from 0 to 1 that is the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A perfect reading made imperfect: entities lost, cut short, misnamed, of another kind; relations lost and swapped. */
function spoil(extraction: Extraction, random: () => number): Extraction {
  const cut = (entity: Entity): Entity => ({
    ...entity,
    name: entity.name.slice(0, -2),
    mentions: entity.mentions.map((m) => ({
      ...m,
      end: Math.max(m.start, m.end - Math.ceil(random() * 12)),
    })),
  });
  const entities = extraction.entities
    .filter((entity) => entity.id === "D0" || random() > 0.15)
    .map((entity) => {
      if (entity.id === "D0" || random() > 0.3) return entity;
      const choice = random();
      if (choice < 0.6) return cut(entity);
      if (choice < 0.8) return { ...entity, attributes: {}, name: `${entity.name}x` } as Entity;
      return { ...entity, kind: "Policy", attributes: { date: "2021", number: "1" } } as Entity;
    });
  const ids = new Set(entities.map(({ id }) => id));
  const relations = extraction.relations
    .filter(({ from, to }) => ids.has(from) && ids.has(to) && random() > 0.2)
    .map((relation) => (random() < 0.1 ? { ...relation, from: relation.to, to: relation.from } : relation));
  return { ...extraction, entities, relations };
}

/** The figures of the outside scorer in the form of ours. */
const theirs = (report: string) => {
  const { documents, entities, relations, attributes, spans } = JSON.parse(report);
  const figures = (table: Record<string, { tp: number; fp: number; fn: number }>) =>
    Object.fromEntries(Object.entries(table).map(([kind, { tp, fp, fn }]) => [kind, [tp, fp, fn]]));
  const counts = Object.entries(attributes as Record<string, { right: number; of: number }>);
  return {
    documents,
    entities: figures(entities),
    relations: figures(relations),
    attributes: Object.fromEntries(counts.map(([name, { right, of }]) => [name, [right, of]])),
    spans,
  };
};

const ours = ({ documents, entities, relations, attributes, spans }: Evaluation) => {
  const figures = (table: Evaluation["entities"]) =>
    Object.fromEntries(
      Object.entries(table).map(([kind, { right, extra, missing }]) => [kind, [right, extra, missing]]),
    );
  return {
    documents,
    entities: figures(entities),
    relations: figures(relations),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { right, of }]) => [name, [right, of]]),
    ),
    spans,
  };
};

sharedOrSkip("our measure and the shared scorer agree", ["score/score.mjs", "silver"], () => {
  const folder = mkdtempSync(join(tmpdir(), "saraban-eval-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let golds: readonly { slug: string; text: string; gold: Exam["gold"] }[] = [];

  beforeAll(() => {
    golds = readdirSync(sharedPath("silver"))
      .filter((file) => file.endsWith(".json"))
      .sort()
      .filter((_, index) => index % 3 === 0)
      .map((file) => {
        const slug = file.replace(/\.json$/, "");
        const content = readFileSync(sharedPath(`silver/${file}`), "utf8");
        writeFileSync(join(folder, file), content);
        return {
          slug,
          gold: JSON.parse(content),
          text: readFileSync(sharedPath(`silver/text/${slug}.txt`), "utf8"),
        };
      });
  });

  function both(extractions: readonly Extraction[]) {
    const graph = toGraph(extractions).export() as unknown as Exam["graph"];
    const file = join(folder, "graph.json.tmp");
    writeFileSync(file, JSON.stringify(graph));
    const args = [
      sharedPath("score/score.mjs"),
      "--graph",
      file,
      "--gold",
      folder,
      "--texts",
      sharedPath("silver/text"),
      "--json",
    ];
    const report = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
    return { theirs: theirs(report), ours: ours(evaluate(golds.map((one) => ({ ...one, graph })))) };
  }

  test("on readings made wrong in every way", () => {
    const random = randomFrom(1);
    const extractions = golds.map(({ slug, gold, text }) =>
      spoil(extractionOf(slug, gold as never, text), random),
    );
    const { theirs, ours } = both(extractions);
    expect(ours).toEqual(theirs);
    expect(ours.entities["all"]?.every((count) => count > 50)).toBe(true);
    expect(ours.relations["all"]?.every((count) => count > 50)).toBe(true);
  });

  test("on what is extracted", () => {
    const { theirs, ours } = both(golds.map(({ slug, text }) => extract({ id: `texts/${slug}.txt`, text })));
    expect(ours).toEqual(theirs);
  });
});
