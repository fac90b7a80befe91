import type { Claim } from "@saraban/graph";
import type { EdgeKind, NodeKind } from "@saraban/schema";
import { attributesOf } from "../facts/attributes.js";
import { inOrder } from "./in-order.js";

/** Of every attribute, the values that documents give, with those documents. */
export type Values = Map<string, Map<string, Set<string>>>;

export function addValue(values: Values, name: string, value: string, document: string): void {
  const ofName = values.get(name) ?? new Map<string, Set<string>>();
  values.set(name, ofName);
  ofName.set(value, (ofName.get(value) ?? new Set()).add(document));
}

/** Every value of the attributes on which documents differ, in the order of the ontology; or nothing. */
export function claimsOf(
  kind: NodeKind | EdgeKind,
  values: Values,
): { readonly claims?: Readonly<Record<string, readonly Claim[]>> } {
  const claims = Object.fromEntries(
    attributesOf(kind).flatMap(([name]) => {
      const given = values.get(name);
      if (given === undefined || given.size < 2) return [];
      const list = [...given].map(([value, documents]) => ({
        value,
        documents: [...documents].sort(inOrder),
      }));
      return [[name, list.sort((a, b) => inOrder(a.value, b.value))]];
    }),
  );
  return Object.keys(claims).length > 0 ? { claims } : {};
}

/** The value that most documents give; of several the least. An edge's attributes have no degrees of precision. */
export function chosenOf(kind: EdgeKind, values: Values): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const [name] of attributesOf(kind)) {
    const [best] = [...(values.get(name) ?? [])].sort(([a, x], [b, y]) => y.size - x.size || inOrder(a, b));
    if (best !== undefined) chosen[name] = best[0];
  }
  return chosen;
}
