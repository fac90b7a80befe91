import { readdirSync, readFileSync } from "node:fs";
import { agencies } from "@saraban/lexicon";
import {
  type Entity,
  type Extraction,
  type NodeKind,
  nodeKinds,
  ontology,
  type Relation,
  type RelationKind,
  type Span,
} from "@saraban/schema";
import { countryOf } from "../../packages/extract/src/bind/country-of.js";
import { sharedPath } from "./shared.js";

interface GoldEntity {
  readonly kind: NodeKind;
  readonly names: readonly string[];
  readonly canonical?: string;
  readonly [attribute: string]: unknown;
}

interface Gold {
  readonly entities: Readonly<Record<string, GoldEntity>>;
  readonly relations: readonly (readonly [string, RelationKind, string, Readonly<Record<string, string>>?])[];
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}

const known = (of: object, given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter(([k, v]) => k in of && typeof v === "string")) as Record<
    string,
    string
  >;

const tidy = (name: string): string => name.replace(/\s+/g, " ").trim();

/** Where names are written: the longest of them first, and no place twice. */
function mentionsOf(names: readonly string[], text: string): Span[] {
  const taken: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const place of placesOf(name, text)) {
      if (!taken.some((t) => t.start < place.end && place.start < t.end)) taken.push(place);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const squeeze = (name: string): string => name.replace(/\s+/g, "");

/** The one body of the register that is called so; nothing where it knows none or several. */
const registered: ReadonlyMap<string, string | undefined> = agencies
  .flatMap(({ name, abbreviations = [], aliases = [] }) =>
    [...abbreviations, ...aliases].map((other) => [squeeze(other), name] as const),
  )
  .reduce(
    (map, [other, name]) => map.set(other, !map.has(other) || map.get(other) === name ? name : undefined),
    new Map<string, string | undefined>(),
  );

function entityOf(id: string, gold: GoldEntity, text: string): Entity {
  const { kind, names, canonical, ...rest } = gold;
  const written = names[0] ?? id;
  const register = kind === "Agency" ? registered.get(squeeze(written)) : undefined;
  const name = tidy(canonical ?? register ?? written);
  const attributes = known(ontology.nodes[kind].attributes, rest);
  const mentions = mentionsOf(names, text);
  const country = kind === "Agency" ? countryOf(text, mentions) : undefined;
  if (country !== undefined) Object.assign(attributes, { country });
  if (kind === "Person" && name.includes(" ")) {
    const [givenName = "", ...family] = name.split(" ");
    Object.assign(attributes, { givenName, familyName: family.join(" ") });
  }
  return {
    id,
    kind,
    name,
    aliases: [...new Set(names.map(tidy))].filter((n) => n !== name).sort(),
    mentions: mentions.map((span) => ({ ...span, rule: "gold" })),
    attributes,
    certainty: "stated",
  } as Entity;
}

/** An annotated text as a perfect extractor with the register would have read it; evidence is the first mention of where it starts from. */
export function extractionOf(slug: string, gold: Gold, text: string): Extraction {
  const entities = Object.entries(gold.entities).map(([id, entity]) => entityOf(id, entity, text));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const relations = gold.relations.map(([from, kind, to, attributes = {}]) => {
    const { start, end } = byId.get(from)?.mentions[0] ?? byId.get(to)?.mentions[0] ?? { start: 0, end: 1 };
    return {
      from,
      kind,
      to,
      attributes: known(ontology.edges[kind].attributes, attributes),
      evidence: [{ start, end }],
      rule: "gold",
      certainty: "stated",
    } as Relation;
  });
  return {
    version: 1,
    document: { id: slug, length: text.length, hash: "0".repeat(16) },
    entities: entities.sort((a, b) => nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind)),
    relations,
    diagnostics: [],
  };
}

/** Every annotated text of a shared folder (`gold`, `silver`), as perfect extractions. */
export function goldExtractions(folder: string): Extraction[] {
  return readdirSync(sharedPath(folder))
    .filter((file) => /^[a-z]+[0-9]+\.json$/.test(file))
    .sort()
    .map((file) => {
      const slug = file.replace(/\.json$/, "");
      const gold = JSON.parse(readFileSync(sharedPath(`${folder}/${file}`), "utf8")) as Gold;
      return extractionOf(slug, gold, readFileSync(sharedPath(`${folder}/text/${slug}.txt`), "utf8"));
    });
}
