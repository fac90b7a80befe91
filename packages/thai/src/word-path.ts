import { markEdges } from "./cluster.js";
import { labelOf } from "./dictionary.js";

/** Thai letters handled at once: bounds the memory, and keeps the tables in the nearest cache. */
export const WINDOW = 2048;

/** The cost of a word by class, and of a cluster of letters that no word accounts for. */
const wordCosts = Int32Array.of(0, 20, 21, 22, 23, 24, 25, 27);
const UNKNOWN = 38;
const UNREACHED = 0x3fffffff;
/** Marks a step of the path that no word accounts for. */
const UNKNOWN_STEP = 0x10000;

const labels = new Uint8Array(WINDOW + 1);
const edges = new Uint8Array(WINDOW + 1);
const costs = new Int32Array(WINDOW + 1);
const back = new Int32Array(WINDOW + 1);
const steps = new Int32Array(WINDOW + 1);

/** The steps of the last `findPath`: ends relative to its start, in order; `isUnknownStep` reads the mark, `stepEnd` the end. */
export const pathStep = (index: number): number => steps[index] as number;
export const stepEnd = (step: number): number => step & 0xffff;
export const isUnknownStep = (step: number): boolean => step >= UNKNOWN_STEP;

/** The cost of the last path found to reach an offset relative to its start. */
export const costAt = (at: number): number => costs[at] as number;

/**
 * Finds the cheapest way to read text[start, end) as words: fewest words, then the commoner ones, then the longer first.
 * The range holds Thai letters and full stops only, at most WINDOW of them, and ends at a cluster edge. Returns the number of steps.
 */
export const findPath = (text: string, start: number, end: number, slots: Int32Array): number => {
  const length = end - start;
  for (let at = 0; at < length; at++) {
    labels[at] = labelOf(text.charCodeAt(start + at));
    costs[at] = UNREACHED;
  }
  markEdges(text, start, length, edges);
  labels[length] = 0;
  edges[0] = 1;
  edges[length] = 1;
  costs[0] = 0;
  costs[length] = UNREACHED;
  const root = (slots[0] as number) >>> 10;
  for (let from = 0; from < length; from++) {
    const cost = costs[from] as number;
    if (cost === UNREACHED) continue;
    let base = root;
    let at = from;
    let label = labels[at] as number;
    while (label !== 0) {
      const slot = slots[base + label] as number;
      if ((slot & 127) !== label) break;
      at++;
      const rank = (slot >>> 7) & 7;
      if (rank !== 0 && edges[at] !== 0) {
        const sum = cost + (wordCosts[rank] as number);
        if (sum < (costs[at] as number)) {
          costs[at] = sum;
          back[at] = from;
        }
      }
      base = slot >>> 10;
      label = labels[at] as number;
    }
    at = from + 1;
    while (edges[at] === 0) at++;
    if (cost + UNKNOWN < (costs[at] as number)) {
      costs[at] = cost + UNKNOWN;
      back[at] = from | UNKNOWN_STEP;
    }
  }
  let count = 0;
  for (let at = length; at > 0; at = stepEnd(back[at] as number)) count++;
  for (let at = length, index = count; at > 0; at = stepEnd(back[at] as number)) {
    steps[--index] = at | ((back[at] as number) & UNKNOWN_STEP);
  }
  return count;
};
