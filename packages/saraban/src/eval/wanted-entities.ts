import type { Span } from "@saraban/schema";
import type { Gold, GoldEntity } from "./gold.js";
import { comparedForm } from "./normal-form.js";

/** An entity of the gold with every place where one of its names stands. */
export interface Wanted {
  readonly id: string;
  readonly entity: GoldEntity;
  readonly spans: readonly Span[];
  readonly forms: ReadonlySet<string>;
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  if (name === "") return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** The entities of a gold file, in its order. */
export const wantedEntities = (gold: Gold, text: string): readonly Wanted[] =>
  Object.entries(gold.entities).map(([id, entity]) => {
    const names = entity.names ?? [];
    const written = entity.canonical ? [...names, entity.canonical] : names;
    return {
      id,
      entity,
      spans: names.flatMap((name) => placesOf(name, text)),
      forms: new Set(written.map((name) => comparedForm(entity.kind, name))),
    };
  });
