import type { NodeKind } from "@saraban/schema";
import type { Identity } from "../identity/identity.js";
import type { Statement } from "./statement.js";
import { eachAttribute, type StoredDocument, type StoredEntity } from "./stored-document.js";
import { count, createTally, sizeOf, type Tally, valuesIn } from "./tally.js";

/**
 * Entities that are one by their own words: the same label in the same scope. All is counted, nothing copied, so
 * that one more document costs the same whatever the group already holds.
 */
export interface Group {
  readonly key: string;
  /** Of this store alone; never shown. */
  readonly number: number;
  readonly kind: NodeKind;
  readonly identity: Identity;
  /** The documents that name it, each with the number of its entities here. */
  readonly documents: Tally;
  /** How often it is called what, without needless space. */
  readonly names: Tally;
  /** What else it is called; absent where it has no other name. */
  aliases: Tally | undefined;
  /** Of the attributes that reasons look at, the values with the number of entities that give them. */
  values: Map<string, Tally> | undefined;
  /** The years, common era, of the texts that name it, where they give their own date; of kinds that go by them. */
  years: Tally | undefined;
  /** What is stated of it that reasons look at: its posts, the body it is part of, the sittings it was before. */
  ties: ReadonlySet<Statement>;
  /** What else is stated of it, as a start or as an end. */
  statements: ReadonlySet<Statement>;
}

const looksAt = new Set(["number", "date", "endDate", "abbreviation", "country"]);

/** True of a group of which reasons look at the years: bodies, instruments, people with a rank or a post. */
const hasYears = ({ kind, identity: { rank, track } }: Group): boolean =>
  kind === "Agency" || kind === "Policy" || rank !== undefined || track !== undefined;

// Most groups have few statements: all that have none share one set that stays empty.
const noStatements: ReadonlySet<Statement> = new Set();

export const createGroup = (key: string, number: number, kind: NodeKind, identity: Identity): Group => ({
  key,
  number,
  kind,
  identity,
  documents: createTally(),
  names: createTally(),
  aliases: undefined,
  values: undefined,
  years: undefined,
  ties: noStatements,
  statements: noStatements,
});

/** Counts one entity of a document in (`by` 1) or out (`by` -1). */
export function countEntity(
  group: Group,
  { name, aliases, attributes }: StoredEntity,
  { id, year }: Pick<StoredDocument, "id" | "year">,
  by: 1 | -1,
): void {
  count(group.documents, id, by);
  count(group.names, name, by);
  if (year !== undefined && hasYears(group)) {
    group.years ??= createTally();
    count(group.years, year, by);
  }
  for (const alias of aliases) {
    group.aliases ??= createTally();
    count(group.aliases, alias, by);
  }
  eachAttribute(attributes, (attribute, value) => {
    if (!looksAt.has(attribute) && (attribute !== "category" || group.kind !== "Policy")) return;
    group.values ??= new Map();
    let tally = group.values.get(attribute);
    if (tally === undefined) {
      tally = createTally();
      group.values.set(attribute, tally);
    }
    count(tally, value, by);
    if (sizeOf(tally) === 0) group.values.delete(attribute);
  });
}

/** The documents that name a group. */
export const documentsOf = ({ documents }: Group): Iterable<string> => valuesIn(documents);

/** The values that texts give to an attribute that reasons look at. */
export const valuesOf = ({ values }: Group, attribute: string): string[] => {
  const tally = values?.get(attribute);
  return tally === undefined ? [] : [...valuesIn(tally)];
};

export const aliasesOf = ({ aliases }: Group): string[] =>
  aliases === undefined ? [] : [...valuesIn(aliases)];

export const yearsOf = ({ years }: Group): string[] => (years === undefined ? [] : [...valuesIn(years)]);

/** Everything that a group is called. */
export const allNamesOf = (group: Group): string[] => [...valuesIn(group.names), ...aliasesOf(group)];

/** Writes a statement down with a group that it is about. */
export function tieStatement(group: Group, statement: Statement, isOwn: boolean): void {
  const list = isOwn ? "ties" : "statements";
  if (group[list] === noStatements) group[list] = new Set();
  (group[list] as Set<Statement>).add(statement);
}

/** Strikes a statement out. */
export function untieStatement(group: Group, statement: Statement): void {
  for (const list of [group.ties, group.statements])
    if (list !== noStatements) (list as Set<Statement>).delete(statement);
}
