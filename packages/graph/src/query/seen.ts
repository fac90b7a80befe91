import { compareStrings } from "../compare.js";
import type { Place } from "../graph-types.js";

/** When texts say something: the dates of those that have one, in order, the first and the last of them, and the others. */
export interface Seen {
  readonly first?: string;
  readonly last?: string;
  readonly dates: readonly { readonly document: string; readonly date: string }[];
  readonly undated: readonly string[];
}

/** When the texts of some evidence say so, by the dates that texts give as their own. */
export function seenIn(evidence: readonly Place[], textDates: ReadonlyMap<string, string>): Seen {
  const documents = [...new Set(evidence.map(({ document }) => document))];
  const dates = documents
    .flatMap((document) => {
      const date = textDates.get(document);
      return date === undefined ? [] : [{ document, date }];
    })
    .sort((a, b) => compareStrings(a.date, b.date) || compareStrings(a.document, b.document));
  const [first, last] = [dates[0]?.date, dates.at(-1)?.date];
  return {
    ...(first === undefined || last === undefined ? {} : { first, last }),
    dates,
    undated: documents.filter((document) => !textDates.has(document)),
  };
}
