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

function attributeProperties(name: string, type: unknown, value: string): Record<string, unknown> {
  if (type === "date") {
    const read = dateOf(value);
    return read === undefined
      ? { [`${name}Text`]: value }
      : { [name]: read.date, [`${name}Precision`]: read.precision };
  }
  if (type === "time") {
    const time = timeOf(value);
    return time === undefined ? { [`${name}Text`]: value } : { [name]: time };
  }
  return name === "number" ? { number: value, digits: digitsKey(value) } : { [name]: value };
}

/**
 * Lists that hold something: one that holds nothing is not written, as a bulk import could not.
 */
export const filled = <T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;

/**
 * A node's properties. Dates are the server's dates, the first day that they may mean, with `datePrecision` beside;
 * what is no date stays as text (`dateText`).
 */
export function nodeProperties({ key, kind, name, aliases, certainty, attributes }: NodeFacts): Properties {
  const short = indexKey(key);
  return {
    key: short,
    ...(short === key ? {} : { wholeKey: key }),
    name,
    ...filled({ aliases }),
    certainty,
    ...filled({ search: [...new Set([name, ...aliases].map(searchKey))].filter((one) => one !== "") }),
    ...Object.assign(
      {},
      ...attributesOf(kind).map(([attribute, type]) => {
        const value = attributes[attribute];
        return value === undefined ? {} : attributeProperties(attribute, type, value);
      }),
    ),
  };
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
