import { type EdgeKind, type NodeKind, ontology } from "@saraban/schema";
import type { Claim } from "../graph-types.js";
import { choose, claimsOf, finest, type Precision, type ValuesByName } from "./choose.js";

type AttributeType = "string" | "date" | "time" | readonly string[];
type Definitions = Readonly<Record<string, { readonly type: AttributeType }>>;

/** The ontology's attributes of a kind of node or edge, in its order. */
const definitionsOf = (kind: NodeKind | EdgeKind): Definitions =>
  (kind in ontology.nodes
    ? ontology.nodes[kind as NodeKind].attributes
    : ontology.edges[kind as EdgeKind].attributes) as Definitions;

// A text may write one title in several ways; a number or a day it may not.
const excludes = (name: string, type: AttributeType): boolean =>
  type === "date" || type === "time" || name === "number";

const precisionOf = (name: string, type: AttributeType): Precision =>
  type === "date" ? "-" : name === "number" ? "/" : undefined;

/** Of the values that texts give to an attribute those that exclude each other; none where all may be so. */
export function excluding(kind: NodeKind | EdgeKind, name: string, values: readonly string[]): string[] {
  const definition = definitionsOf(kind)[name];
  if (definition === undefined || !excludes(name, definition.type)) return [];
  const found = finest(values, precisionOf(name, definition.type));
  return found.length > 1 ? found.sort() : [];
}

export interface ChosenAttributes {
  readonly attributes: Record<string, string>;
  readonly claims: Record<string, readonly Claim[]>;
  /** Of attributes on which texts exclude each other the values that do. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
}

/** One value for every attribute that the texts give, and all of them where they differ. */
export function chooseAttributes(kind: NodeKind | EdgeKind, values: ValuesByName): ChosenAttributes {
  const attributes: Record<string, string> = {};
  const claims: Record<string, readonly Claim[]> = {};
  const conflicts: Record<string, readonly string[]> = {};
  if (values.size === 0) return { attributes, claims, conflicts };
  for (const [name, { type }] of Object.entries(definitionsOf(kind))) {
    const given = values.get(name);
    if (given === undefined) continue;
    const precision = precisionOf(name, type);
    const chosen = choose(given, precision);
    if (chosen !== undefined) attributes[name] = chosen;
    if (given.size < 2) continue;
    claims[name] = claimsOf(given);
    const excluded = excluding(kind, name, [...given.keys()]);
    if (excluded.length > 0) conflicts[name] = excluded;
  }
  return { attributes, claims, conflicts };
}
