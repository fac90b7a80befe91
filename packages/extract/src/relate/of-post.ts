import type { Place, Reading } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

const longestPost = 40;

/** "The minister of X", though nobody is named: the words of a post run up to a body, or over its beginning. */
export function isOfPost({ hits }: Reading, { start }: Place): boolean {
  for (let i = firstHitAt(hits, start) - 1; i >= 0; i--) {
    const hit = hits[i];
    if (!hit || hit.start < start - longestPost) return false;
    if (hit.term.post && hit.atWord && hit.end >= start) return true;
  }
  return false;
}
