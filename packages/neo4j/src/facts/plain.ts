import { isDate, isInt, isLocalTime } from "neo4j-driver";

/** A value of the driver as plain JSON: integers as numbers, dates and times as text. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isInt(value as object) || typeof value === "bigint") return Number(value);
  if (isDate(value as object) || isLocalTime(value as object)) return String(value);
  return value;
}

/** Properties as text to compare: equal properties give equal text, whatever their order and the driver's settings. */
export const comparable = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, plainValue(value)])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  );

/** An integer of the driver as a number. */
export const numberOf = (value: unknown): number => Number(value);
