import type { DocumentFacts } from "../facts/facts.js";

// Of text in one transaction: what a server with a small heap takes.
const mostUnits = 4_000_000;

/** How many relationships a document comes to. */
export const rowsOf = ({ names, states }: DocumentFacts): number => names.length + states.length;

const unitsOf = ({ record, states }: DocumentFacts): number => {
  let units = 0;
  for (const value of Object.values(record)) units += value.length;
  for (const { edge } of states) units += edge.length;
  return units;
};

/** Documents in lists that are written in one transaction each; made as they are asked for. */
export async function* batches<T extends { readonly facts: DocumentFacts }>(
  documents: Iterable<T> | AsyncIterable<T>,
  most: number,
): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  let [rows, units] = [0, 0];
  // A document that comes twice must not meet itself in one transaction.
  let ids = new Set<string>();
  for await (const one of documents) {
    const [more, wide] = [rowsOf(one.facts) + 1, unitsOf(one.facts)];
    if (
      batch.length > 0 &&
      (rows + more > most || units + wide > mostUnits || ids.has(one.facts.document.id))
    ) {
      yield batch;
      batch = [];
      [rows, units] = [0, 0];
      ids = new Set();
    }
    ids.add(one.facts.document.id);
    batch.push(one);
    rows += more;
    units += wide;
  }
  if (batch.length > 0) yield batch;
}
