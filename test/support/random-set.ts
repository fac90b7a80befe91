import type { Extraction } from "@saraban/schema";
import fc from "fast-check";
import { extractions } from "../../packages/graph/test/arbitrary.js";

/** The same made-up extractions on every machine: `count` documents that share names, of up to `sets` draws. */
export function randomSet(count: number, seed = 1): Extraction[] {
  const drawn = fc.sample(extractions, { numRuns: count, seed }).flat();
  return drawn.slice(0, count).map((extraction, i) => ({
    ...extraction,
    document: { ...extraction.document, id: `${extraction.document.id}${i}` },
  }));
}
