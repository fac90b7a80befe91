import type { Extraction } from "@saraban/schema";
import { digest } from "./digest.js";
import { enter, leave } from "./enter.js";
import type { Store } from "./store.js";

/**
 * Adds an extraction, in the place of an earlier one of the same document id. Returns whether anything changed:
 * `false` where the very same extraction is there already. Costs what the document holds, not what the store does.
 */
export function addExtraction(store: Store, extraction: Extraction): boolean {
  const earlier = store.documents.get(extraction.document.id);
  if (earlier !== undefined) {
    if (earlier.digest === digest(extraction)) return false;
    leave(store, earlier);
  }
  enter(store, extraction);
  return true;
}

/** Takes a document out again; what is left is the store of the others. Returns whether it was there. */
export function removeDocument(store: Store, id: string): boolean {
  const document = store.documents.get(id);
  if (document === undefined) return false;
  leave(store, document);
  return true;
}
