import type { Paper } from "../grammar.js";

/** Index of the paper of a text that holds an offset. */
export function paperAt(papers: readonly Paper[], offset: number): number {
  let low = 0;
  let high = papers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((papers[middle] as Paper).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
