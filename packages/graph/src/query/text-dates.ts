import type { SarabanGraph } from "../graph-types.js";

/** The date that each text gives as its own, by document id: ISO, at the precision written. */
export function textDates(graph: SarabanGraph): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  graph.forEachNode((_key, { kind, source, date }) => {
    if (kind === "Document" && typeof source === "string" && typeof date === "string")
      dates.set(source, date);
  });
  return dates;
}

/** The first day that a date of any precision may mean. */
export const firstDay = (date: string): string => `${date}${"-01-01".slice(date.length - 4)}`;
/** The last day that it may mean; the 31st of every month, as it is only compared. */
export const lastDay = (date: string): string => `${date}${"-12-31".slice(date.length - 4)}`;
