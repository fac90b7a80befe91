import { isClusterEdge } from "./cluster.js";
import { dictionary } from "./dictionary.js";
import { DIGIT, LETTER, LINE_BREAK, SPACE, THAI, tokenClass } from "./token-class.js";
import { findPath, isUnknownStep, pathStep, stepEnd, WINDOW } from "./word-path.js";

/** The end of a window that is read again with what follows, so that a word across the seam is found. */
const OVERLAP = 128;
const STOP = 0x2e;

let ends = new Uint32Array(4096);
let count = 0;

const push = (end: number): void => {
  if (count === ends.length) {
    const grown = new Uint32Array(count * 2);
    grown.set(ends);
    ends = grown;
  }
  ends[count++] = end;
};

/**
 * Cuts text[start, end) into tokens that cover it whole: Thai words by dictionary, runs of other letters, runs of digits
 * (with the points and commas between them), runs of white space, one token a line break and a punctuation mark.
 * Returns the end of each token, exclusive, ascending, in UTF-16 units of `text`. Takes time linear in the range.
 */
export const segment = (text: string, start = 0, end = text.length): Uint32Array => {
  const stop = Math.min(end, text.length);
  count = 0;
  let at = Math.max(0, start);
  while (at < stop) {
    const kind = tokenClass(text.charCodeAt(at));
    if (kind === THAI) {
      at = segmentThai(text, at, stop);
      continue;
    }
    if (kind === DIGIT) at = endOfNumber(text, at, stop);
    else if (kind === LETTER || kind === SPACE) at = endOfRun(text, at, stop, kind);
    else if (kind === LINE_BREAK && text.startsWith("\r\n", at) && at + 1 < stop) at += 2;
    else at += 1;
    push(at);
  }
  return ends.slice(0, count);
};

const endOfRun = (text: string, start: number, end: number, kind: number): number => {
  let at = start + 1;
  while (at < end && tokenClass(text.charCodeAt(at)) === kind) at++;
  return at;
};

const endOfNumber = (text: string, start: number, end: number): number => {
  let at = endOfRun(text, start, end, DIGIT);
  while (at + 1 < end) {
    const code = text.charCodeAt(at);
    if ((code !== STOP && code !== 0x2c) || tokenClass(text.charCodeAt(at + 1)) !== DIGIT) break;
    at = endOfRun(text, at + 1, end, DIGIT);
  }
  return at;
};

const segmentThai = (text: string, start: number, end: number): number => {
  const slots = dictionary();
  let to = start + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (tokenClass(code) !== THAI && code !== STOP) break;
    to++;
  }
  let from = start;
  let unknownTo = -1;
  while (from < to) {
    let target = to;
    if (to - from > WINDOW) {
      target = from + WINDOW;
      while (target > from + OVERLAP && !isClusterEdge(text, target)) target--;
    }
    const steps = findPath(text, from, target, slots);
    const kept = target === to ? target : target - OVERLAP;
    let reached = from;
    for (let index = 0; index < steps; index++) {
      const step = pathStep(index);
      const stepTo = from + stepEnd(step);
      if (stepTo > kept && reached > from) break;
      const unknown = isUnknownStep(step) && text.charCodeAt(reached) !== STOP;
      if (unknown && unknownTo === reached) ends[count - 1] = stepTo;
      else push(stepTo);
      unknownTo = unknown ? stepTo : -1;
      reached = stepTo;
    }
    from = reached;
  }
  return to;
};
