import type { NodeKind } from "@saraban/schema";
import { compareStrings } from "../compare.js";
import { foldName } from "../fold/fold-name.js";
import type { GraphNode, SarabanGraph } from "../graph-types.js";
import { letterNumber } from "../identity/letter-number.js";

/** What to look for; all that is given must hold. */
export interface NodeQuery {
  readonly kind?: NodeKind;
  /** A name or an alias, whole, a person's also after an honorific; white space, quotes and the script of digits do not matter. */
  readonly name?: string;
  /** Letters that a name or an alias holds. */
  readonly text?: string;
  /** A meeting's, a policy's or a letter's number; the script of digits and spaces do not matter. */
  readonly number?: string;
  /** The document that names it. */
  readonly document?: string;
}

/** True of a folded name that is a person's after an honorific that texts give. */
function isAddressed(whole: string, { kind, name, honorific, claims }: GraphNode): boolean {
  if (kind !== "Person" || typeof honorific !== "string") return false;
  return [honorific, ...(claims?.["honorific"] ?? []).map(({ value }) => value)].some(
    (one) => whole === foldName(`${one}${name}`),
  );
}

/** The keys of the nodes that are so, in code-unit order. */
export function findNodes(graph: SarabanGraph, { kind, name, text, number, document }: NodeQuery): string[] {
  const whole = name === undefined ? undefined : foldName(name);
  const part = text === undefined ? undefined : foldName(text);
  const digits = number === undefined ? undefined : letterNumber(number);
  return graph
    .filterNodes((_key, node) => {
      if (kind !== undefined && node.kind !== kind) return false;
      const names =
        whole === undefined && part === undefined ? [] : [node.name, ...node.aliases].map(foldName);
      if (whole !== undefined && !names.includes(whole) && !isAddressed(whole, node)) return false;
      if (part !== undefined && !names.some((one) => one.includes(part))) return false;
      if (digits !== undefined && letterNumber(String(node["number"] ?? "")) !== digits) return false;
      return document === undefined || node.mentions.some((mention) => mention.document === document);
    })
    .sort(compareStrings);
}
