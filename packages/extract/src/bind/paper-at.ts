import { firstIndex } from "../find-index.js";
import type { Paper } from "../grammar.js";

/** Index of the paper of a text that holds an offset. */
export function paperAt(papers: readonly Paper[], offset: number): number {
  return firstIndex(papers.length, (i) => (papers[i] as Paper).end <= offset);
}
