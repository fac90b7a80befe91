import { isDependent, isLeadingVowel, isThaiLetter } from "../characters.js";
import { isClusterEdge } from "../cluster.js";
import { dictionary } from "../dictionary.js";
import { costAt, findPath, isUnknownStep, pathStep, stepEnd } from "../word-path.js";

/** What the letters on both sides of a line break say of it. */
export type BreakEvidence =
  /** A vowel or mark is parted from its consonant: surely one word. */
  | "cluster"
  /** A word of the dictionary lies across the break, and apart its letters make none. */
  | "mends"
  /** The sides make fewer, or commoner, words when they are joined. */
  | "joins"
  /** Joined or apart, the words are the same. */
  | "neutral"
  /** So too, and one of those at the break is in no dictionary, as names are not. */
  | "strange"
  /** No Thai letters meet, or those of an abbreviation. */
  | "none";

const REACH = 40;
/** A shorter word across a break may come about by chance. */
const SHORTEST = 4;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Reads the Thai letters that meet at a break between text[…, end) and text[start, …). */
export const breakEvidence = (text: string, end: number, start: number): BreakEvidence => {
  const tail = lastLetters(text.slice(Math.max(0, end - REACH), end).replace(invisible, ""));
  const head = firstLetters(text.slice(start, start + REACH).replace(invisible, ""));
  if (tail === "" || head === "" || text[start + head.length] === ".") return "none";
  if (isDependent(head.charCodeAt(0)) || isLeadingVowel(tail.charCodeAt(tail.length - 1))) return "cluster";
  const joined = tail + head;
  if (!isClusterEdge(joined, tail.length)) return "cluster";
  const slots = dictionary();
  const ofTail = readWords(tail, tail.length, slots);
  const ofHead = readWords(head, 0, slots);
  const ofBoth = readWords(joined, tail.length, slots);
  const isStrange = ofTail.isStrange || ofHead.isStrange;
  if (ofTail.cost + ofHead.cost <= ofBoth.cost) return isStrange ? "strange" : "neutral";
  const isWord = ofBoth.acrossLength >= SHORTEST;
  return isWord && ofBoth.unknown < ofTail.unknown + ofHead.unknown ? "mends" : "joins";
};

type Reading = {
  readonly cost: number;
  /** How many letters no word accounts for. */
  readonly unknown: number;
  /** How long the word is that lies across the offset asked for, if one does. */
  readonly acrossLength: number;
  /** Whether the letters at the offset belong to no word. */
  readonly isStrange: boolean;
};

const readWords = (text: string, at: number, slots: Int32Array): Reading => {
  const steps = findPath(text, 0, text.length, slots);
  let unknown = 0;
  let acrossLength = 0;
  let isStrange = false;
  for (let index = 0, from = 0; index < steps; index++) {
    const step = pathStep(index);
    const end = stepEnd(step);
    if (isUnknownStep(step)) {
      unknown += end - from;
      if (from <= at && at <= end) isStrange = true;
    } else if (from < at && at < end) acrossLength = end - from;
    from = end;
  }
  return { cost: costAt(text.length), unknown, acrossLength, isStrange };
};

const lastLetters = (text: string): string => {
  let at = text.length;
  while (at > 0 && isThaiLetter(text.charCodeAt(at - 1))) at--;
  while (at < text.length && !isClusterEdge(text, at)) at++;
  return text.slice(at);
};

const firstLetters = (text: string): string => {
  let at = 0;
  while (at < text.length && isThaiLetter(text.charCodeAt(at))) at++;
  while (at > 0 && !isClusterEdge(text, at)) at--;
  return text.slice(0, at);
};
