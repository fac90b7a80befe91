import type { Mention } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { addToHash, closeHash, hashText, openHash } from "./hash.js";
import { bracketAfter, insideBit, lengthClass, lineOf, signClass } from "./signs.js";
import { firstTagAt, longestTag, tagEvidence } from "./tag-evidence.js";
import { tokenAt } from "./tokens.js";
import { bodyOf, headOf, type JudgeView, postBefore, termsAt } from "./view.js";

const kinds = { Person: 1, Agency: 2, Meeting: 3, Policy: 4, Document: 5 } as const;
const lettersSeed = 9;

/**
 * What is seen of a candidate. Candidates that begin at one place come together and mostly by their ends: what the place
 * shows is kept for the next one, and what the letters show is carried on from the last end.
 */
export interface Look {
  start: number;
  end: number;
  kind: number;
  ruleName: string;
  rule: number;
  /** The head word that it begins with. */
  head: number;
  /** Head of those of the rule that begin with none. */
  noHead: number;
  body: number;
  first: number;
  last: number;
  leftWord: number;
  leftWord2: number;
  before: number;
  post: number;
  hit: number;
  tag: number;
  firstTag: number;
  rightWord: number;
  rightWord2: number;
  lastWord: number;
  after: number;
  terms: number;
  bracket: number;
  length: number;
  line: number;
  /** Hash of its letters while it is open, and which signs are among them. */
  letters: number;
  inside: number;
}

/** A look at nothing yet. */
export const newLook = (): Look => ({
  start: -1,
  end: -1,
  kind: 0,
  ruleName: "",
  rule: hashText("", 3),
  head: 0,
  noHead: hashText("", 13),
  body: 0,
  first: 0,
  last: 0,
  leftWord: 0,
  leftWord2: 0,
  before: 0,
  post: 0,
  hit: 0,
  tag: 0,
  firstTag: 0,
  rightWord: 0,
  rightWord2: 0,
  lastWord: 0,
  after: 0,
  terms: 0,
  bracket: 0,
  length: 0,
  line: 0,
  letters: 0,
  inside: 0,
});

export const lettersOf = (look: Look): number => closeHash(look.letters);

/** The hash of a token's word; 0 outside the text. */
export const wordAt = ({ words }: JudgeView, token: number): number =>
  token < 0 || token >= words.length ? 0 : (words[token] as number);

export const isSpace = ({ reading, starts }: JudgeView, token: number): boolean =>
  reading.text.charCodeAt(starts[token] as number) === 32;

/** Looks at a candidate. */
export function lookAt(view: JudgeView, mention: Mention, look: Look): void {
  const { reading } = view;
  const { text, hits } = reading;
  const { start, end } = mention;
  look.kind = kinds[mention.kind];
  if (look.ruleName !== mention.rule) {
    look.ruleName = mention.rule;
    look.rule = hashText(mention.rule, 3);
    look.noHead = hashText(mention.rule, 13);
  }
  let from = look.end;
  if (look.start !== start) {
    lookAtStart(view, start, look);
    from = start;
  } else if (end < from) from = start;
  if (from === start) {
    look.last = look.first;
    look.letters = openHash(lettersSeed);
    look.inside = 0;
  }
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    look.letters = addToHash(look.letters, code);
    look.inside |= insideBit(code);
  }
  look.end = end;
  lookAtEnd(view, end, look);
  look.head = headOf(reading, mention, look.hit, look.noHead);
  look.body = bodyOf(hits, look.hit, mention);
  look.tag = tagEvidence(reading.tags, look.firstTag, mention);
  look.length = lengthClass(end - start);
  look.line = lineOf(text, start, end);
}

function lookAtStart(view: JudgeView, start: number, look: Look): void {
  const { reading, starts } = view;
  const { text, ends, hits, tags } = reading;
  look.start = start;
  look.first = tokenAt(ends, start);
  let left = (starts[look.first] as number) < start ? look.first : look.first - 1;
  while (left >= 0 && isSpace(view, left)) left--;
  let left2 = left - 1;
  while (left2 >= 0 && isSpace(view, left2)) left2--;
  look.leftWord = wordAt(view, left);
  look.leftWord2 = wordAt(view, left2);
  look.before = signClass(text.charCodeAt(start - 1));
  look.hit = firstHitAt(hits, start);
  look.post = postBefore(hits, look.hit, start);
  look.firstTag = firstTagAt(tags, start - longestTag);
}

function lookAtEnd(view: JudgeView, end: number, look: Look): void {
  const { text, ends } = view.reading;
  if (end > look.start) while (look.last < ends.length && (ends[look.last] as number) < end) look.last++;
  else look.last = tokenAt(ends, end - 1);
  let right = look.last + 1;
  while (right < ends.length && isSpace(view, right)) right++;
  let right2 = right + 1;
  while (right2 < ends.length && isSpace(view, right2)) right2++;
  look.rightWord = wordAt(view, right);
  look.rightWord2 = wordAt(view, right2);
  look.lastWord = wordAt(view, look.last);
  look.after = signClass(text.charCodeAt(end));
  look.terms = termsAt(view, end);
  look.bracket = bracketAfter(text, end);
}
