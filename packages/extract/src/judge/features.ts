import type { Mention } from "../grammar.js";
import { halfOf, hashText, mix, mixOn } from "./hash.js";
import { isSpace, type Look, lettersOf, lookAt, newLook, wordAt } from "./look.js";
import { lengthClass } from "./signs.js";
import type { JudgeView } from "./view.js";

/** Features are numbered by hash into a table of this size. */
export const tableSize = 1 << 20;
export const mostFeatures = 96;
/** So many words inside a name give a feature. */
const mostInside = 16;

const templates = 128;
/** Of each kind and template, the half of the mix of what both come to. */
const bases = Int32Array.from({ length: 6 * templates }, (_, i) =>
  halfOf(mix(i % templates, Math.floor(i / templates))),
);

const featureOf = (kind: number, template: number, value: number): number =>
  mixOn(bases[kind * templates + template] as number, value) & (tableSize - 1);

/**
 * Writes the features of a candidate into `out` and returns how many there are. A feature is the hash of what it is
 * about (its number) and of what was found there: neighbouring words, the words at both ends, the rule, the length.
 */
export function featuresOf(view: JudgeView, index: number, out: Int32Array): number {
  const look = newLook();
  lookAt(view, view.candidates[index] as Mention, look);
  let count = startFeatures(view, look, out, 0);
  count = endFeatures(look, out, count);
  count = ownFeatures(view, index, look, out, count);
  const counted = { inside: 0 };
  return hasInside(look) ? insideFeatures(view, look, look.first + 1, counted, out, count) : count;
}

/** The features that the candidates of one place, kind, rule and head word share, from `out[n]` on; returns where they end. */
export function startFeatures(view: JudgeView, look: Look, out: Int32Array, from: number): number {
  const { kind, rule, head, leftWord, leftWord2, before } = look;
  const second = wordAt(view, look.first + 1);
  let n = from;
  out[n++] = featureOf(kind, 1, 1);
  out[n++] = featureOf(kind, 2, rule);
  out[n++] = featureOf(kind, 3, head);
  out[n++] = featureOf(kind, 4, mix(rule, leftWord));
  out[n++] = featureOf(kind, 10, mix(head, leftWord));
  out[n++] = featureOf(kind, 14, leftWord);
  out[n++] = featureOf(kind, 15, mix(leftWord, before));
  out[n++] = featureOf(kind, 18, mix(leftWord, leftWord2));
  out[n++] = featureOf(kind, 20, leftWord2);
  out[n++] = featureOf(kind, 22, second);
  out[n++] = featureOf(kind, 23, mix(head, second));
  out[n++] = featureOf(kind, 25, mix(head, before));
  out[n++] = featureOf(kind, 27, mix(rule, view.genre));
  out[n++] = featureOf(kind, 38, mix(rule, look.post));
  return n;
}

/** The features that the candidates of one kind share that end at one place. */
export function endFeatures(look: Look, out: Int32Array, from: number): number {
  const { kind, lastWord, rightWord, rightWord2, after } = look;
  let n = from;
  out[n++] = featureOf(kind, 11, lastWord);
  out[n++] = featureOf(kind, 12, mix(lastWord, rightWord));
  out[n++] = featureOf(kind, 13, mix(lastWord, after));
  out[n++] = featureOf(kind, 16, rightWord);
  out[n++] = featureOf(kind, 17, mix(rightWord, after));
  out[n++] = featureOf(kind, 19, mix(rightWord, rightWord2));
  out[n++] = featureOf(kind, 21, rightWord2);
  return n;
}

/** The features of this candidate alone. */
export function ownFeatures(
  view: JudgeView,
  index: number,
  look: Look,
  out: Int32Array,
  from: number,
): number {
  const { kind, rule, head, body, leftWord, rightWord, before, after, length, tag } = look;
  const repeats = view.repeats[index] as number;
  const repeat = Math.min(3, repeats);
  const shorter = neighbourRepeats(view, index, -1);
  const longer = neighbourRepeats(view, index, 1);
  const elsewhere = view.elsewhere[index] as number;
  let n = from;
  out[n++] = featureOf(kind, 5, mix(rule, rightWord));
  out[n++] = featureOf(kind, 6, mix(rule, mix(before, after)));
  out[n++] = featureOf(kind, 7, mix(rule, length));
  out[n++] = featureOf(kind, 8, mix(head, length));
  out[n++] = featureOf(kind, 9, mix(head, rightWord));
  out[n++] = featureOf(kind, 24, mix(head, after));
  out[n++] = featureOf(kind, 26, mix(rule, repeat));
  out[n++] = featureOf(kind, 28, mix(rule, look.bracket));
  out[n++] = featureOf(kind, 29, mix(rule, Math.min(6, look.last - look.first)));
  out[n++] = featureOf(kind, 30, mix(body, leftWord));
  out[n++] = featureOf(kind, 31, mix(body, rightWord));
  out[n++] = featureOf(kind, 32, body);
  out[n++] = featureOf(kind, 33, mix(rule, look.inside));
  out[n++] = featureOf(kind, 34, mix(leftWord, rightWord));
  out[n++] = featureOf(kind, 35, lettersOf(look));
  out[n++] = featureOf(kind, 36, mix(rule, look.terms));
  out[n++] = featureOf(kind, 37, mix(head, look.terms));
  out[n++] = featureOf(kind, 39, mix(rule, look.line));
  out[n++] = featureOf(kind, 40, mix(before, mix(after, length)));
  out[n++] = featureOf(kind, 45, mix(repeat, shorter === 0 ? 0 : shorter === repeats ? 1 : 2));
  out[n++] = featureOf(kind, 46, mix(repeat, longer === 0 ? 0 : longer === repeats ? 1 : 2));
  out[n++] = featureOf(kind, 60, tag);
  out[n++] = featureOf(kind, 61, mix(rule, tag));
  out[n++] = featureOf(kind, 62, mix(head, tag));
  out[n++] = featureOf(kind, 63, mix(mix(after, length), tag));
  out[n++] = featureOf(kind, 64, mix(rule, elsewhere));
  out[n++] = featureOf(kind, 65, mix(head, elsewhere));
  return hasInside(look) ? n : personFeatures(view.candidates[index] as Mention, look, out, n);
}

function personFeatures({ attributes }: Mention, look: Look, out: Int32Array, from: number): number {
  const { kind, leftWord, before } = look;
  const honorific = hashText(attributes?.["honorific"] ?? "", 3);
  const given = attributes?.["givenName"]?.length ?? 0;
  const family = attributes?.["familyName"]?.length ?? 0;
  let n = from;
  out[n++] = featureOf(kind, 41, honorific);
  out[n++] = featureOf(kind, 42, mix(family ? 1 : 0, honorific));
  out[n++] = featureOf(kind, 43, mix(lengthClass(given), lengthClass(family)));
  out[n++] = featureOf(kind, 44, mix(family ? 1 : 0, mix(leftWord, before)));
  return n;
}

const person = 1;
/** The words of people's names tell nothing. */
export const hasInside = ({ kind }: Look): boolean => kind !== person;

/** The features of the words inside from a token on; `counted` goes on counting those of the candidate. */
export function insideFeatures(
  view: JudgeView,
  look: Look,
  token: number,
  counted: { inside: number },
  out: Int32Array,
  from: number,
): number {
  let n = from;
  for (let at = token; at <= look.last && counted.inside < mostInside; at++) {
    if (isSpace(view, at)) continue;
    out[n++] = featureOf(look.kind, 50, wordAt(view, at));
    counted.inside++;
  }
  return n;
}

/** How often the candidate before or after in the list recurs, if it begins at the same place and is of the same kind; else 0. */
function neighbourRepeats({ candidates, repeats }: JudgeView, index: number, step: number): number {
  const mention = candidates[index] as Mention;
  const other = candidates[index + step];
  return other && other.start === mention.start && other.kind === mention.kind
    ? (repeats[index + step] as number)
    : 0;
}
