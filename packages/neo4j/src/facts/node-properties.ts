import type { NodeKind } from "@saraban/schema";
import { attributesOf } from "./attributes.js";
import { dateOf, textOfDate, textOfTime, timeOf } from "./dates.js";
import type { NodeFacts } from "./facts.js";
import { indexKey } from "./index-key.js";
import { digitsKey, searchKey } from "./search-key.js";

export type Properties = Readonly<Record<string, unknown>>;

const ofEveryNode = ["key", "wholeKey", "name", "aliases", "certainty", "search"];

/** Every property that a load may write on a node of a kind; whatever else is on it is somebody else's. */
export const ownProperties = (kind: NodeKind): readonly string[] => [
  ...ofEveryNode,
  ...attributesOf(kind).flatMap(([name, type]) =>
    type === "date"
      ? [name, `${name}Precision`, `${name}Text`]
      : type === "time"
        ? [name, `${name}Text`]
        : name === "number"
          ? [name, "digits"]
          : [name],
  ),
];

function addAttribute(properties: Record<string, unknown>, name: string, type: unknown, value: string): void {
  const date = type === "date" ? dateOf(value) : undefined;
  const time = type === "time" ? timeOf(value) : undefined;
  if (date !== undefined) {
    properties[name] = date.date;
    properties[`${name}Precision`] = date.precision;
  } else if (time !== undefined) properties[name] = time;
  else if (type === "date" || type === "time") properties[`${name}Text`] = value;
  else properties[name] = value;
  if (name === "number") properties["digits"] = digitsKey(value);
}

/**
 * A node's properties. Dates are the server's dates, the first day that they may mean, with `datePrecision` beside;
 * what is no date stays as text (`dateText`).
 */
export function nodeProperties({ key, kind, name, aliases, certainty, attributes }: NodeFacts): Properties {
  const short = indexKey(key);
  const properties: Record<string, unknown> = { key: short, name, certainty };
  if (short !== key) properties["wholeKey"] = key;
  // A list that holds nothing is not written, as a bulk import could not.
  if (aliases.length > 0) properties["aliases"] = aliases;
  const search = [...new Set([name, ...aliases].map(searchKey))].filter((one) => one !== "");
  if (search.length > 0) properties["search"] = search;
  for (const [attribute, type] of attributesOf(kind)) {
    const value = attributes[attribute];
    if (value !== undefined) addAttribute(properties, attribute, type, value);
  }
  return properties;
}

/** The key that properties name. */
export const keyOf = ({ key, wholeKey }: Properties): string => String(wholeKey ?? key);

/** What a node's properties say; of attributes that are not there, nothing. */
export function nodeFactsOf(kind: NodeKind, properties: Properties): NodeFacts {
  const attributes: Record<string, string> = {};
  for (const [name, type] of attributesOf(kind)) {
    const [value, text] = [properties[name], properties[`${name}Text`]];
    if (typeof text === "string" && type !== "string") attributes[name] = text;
    else if (value === undefined || value === null) continue;
    else if (type === "date") attributes[name] = textOfDate(value, properties[`${name}Precision`]);
    else attributes[name] = type === "time" ? textOfTime(value) : String(value);
  }
  return {
    key: keyOf(properties),
    kind,
    name: String(properties["name"]),
    aliases: (properties["aliases"] ?? []) as readonly string[],
    certainty: properties["certainty"] === "inferred" ? "inferred" : "stated",
    attributes,
  };
}
