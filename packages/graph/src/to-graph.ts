import type { Extraction } from "@saraban/schema";
import { buildGraph } from "./graph-of.js";
import type { GraphDiagnostic, SarabanGraph } from "./graph-types.js";
import { digest } from "./store/digest.js";
import { enter, leave } from "./store/enter.js";
import { createStore, type StoreOptions } from "./store/store.js";
import type { StoredDocument } from "./store/stored-document.js";

/** Of two readings of one document id: that of the longer text; then of the greater hash; then of the greater digest. */
function isPreferred({ document }: Extraction, itsDigest: string, other: StoredDocument): boolean {
  if (document.length !== other.length) return document.length > other.length;
  if (document.hash !== other.hash) return document.hash > other.hash;
  return itsDigest > other.digest;
}

/**
 * Makes one graph of a set of extractions: their order does not matter, and one given twice counts once. Where two
 * differ under one document id, one is kept by a rule that does not look at the order, and a diagnostic says so. An
 * extraction is let go as soon as it is read, so that a generator of many needs no memory for them.
 */
export function toGraph(extractions: Iterable<Extraction>, options: StoreOptions = {}): SarabanGraph {
  const store = createStore(options);
  const twofold = new Set<string>();
  for (const extraction of extractions) {
    const { id } = extraction.document;
    const other = store.documents.get(id);
    if (other === undefined) {
      enter(store, extraction);
      continue;
    }
    const its = digest(extraction);
    if (its === other.digest) continue;
    twofold.add(id);
    if (!isPreferred(extraction, its, other)) continue;
    leave(store, other);
    enter(store, extraction);
  }
  const found = [...twofold].map(
    (id): GraphDiagnostic => ({
      severity: "warning",
      code: "document/two-versions",
      message: `Two different extractions are called ${JSON.stringify(id)}; that of the longer text is kept.`,
      documents: [id],
    }),
  );
  return buildGraph(store, found);
}
