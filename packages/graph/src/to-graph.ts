import type { Extraction } from "@saraban/schema";
import { buildGraph } from "./graph-of.js";
import type { GraphDiagnostic, SarabanGraph } from "./graph-types.js";
import { canonicalJson } from "./store/canonical-json.js";
import { enter } from "./store/enter.js";
import { createStore, type StoreOptions } from "./store/store.js";

/** Of two readings of one document id: that of the longer text; then of the greater hash; then the greater JSON. */
function isPreferred(a: Extraction, b: Extraction): boolean {
  if (a.document.length !== b.document.length) return a.document.length > b.document.length;
  if (a.document.hash !== b.document.hash) return a.document.hash > b.document.hash;
  return canonicalJson(a) > canonicalJson(b);
}

/**
 * Makes one graph of a set of extractions: their order does not matter, and one given twice counts once. Where two
 * differ under one document id, one is kept by a rule that does not look at the order, and a diagnostic says so.
 */
export function toGraph(extractions: Iterable<Extraction>, options: StoreOptions = {}): SarabanGraph {
  const kept = new Map<string, Extraction>();
  const twofold = new Set<string>();
  for (const extraction of extractions) {
    const { id } = extraction.document;
    const other = kept.get(id);
    if (other !== undefined && canonicalJson(other) !== canonicalJson(extraction)) twofold.add(id);
    if (other === undefined || isPreferred(extraction, other)) kept.set(id, extraction);
  }
  const store = createStore(options);
  for (const extraction of kept.values()) enter(store, extraction);
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
