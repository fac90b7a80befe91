import negation from "../data/negation.json" with { type: "json" };
import { functionWords } from "../stop-words.js";
import { categories, category, type Hashed, hashed } from "./categories.js";
import { features } from "./features.js";
import { hintedWords } from "./hints.js";
import { layout, packedSize, readSize } from "./layout.js";
import { partOfSpeech, partsOfSpeech } from "./parts-of-speech.js";
import { splitter } from "./splitter.js";

const OUT_OF_VOCABULARY = "$%^oov^%$";
/** winkNLP's automata look this one up when they are made, and skip it. */
const LINE_END = "\n";

const negators: ReadonlySet<string> = new Set(negation.negators);
const lexemes: readonly string[] = [
  ...new Set([OUT_OF_VOCABULARY, LINE_END, ...functionWords.keys(), ...negators, ...hintedWords.keys()]),
];

/** A list of strings that winkNLP adds to as it reads. */
interface Growing {
  readonly list: string[];
  readonly hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
}

export interface Core {
  readonly features: { readonly lexeme: Growing } & Readonly<Record<string, unknown>>;
}

/**
 * A fresh core model: winkNLP writes what it reads into it, so every instance gets its own. The lexicon holds only the
 * words the model says something about; every other word is learned when it is met.
 */
export function core(): Core {
  const prefix = hashed([]);
  const suffix = hashed([]);
  const shape = hashed([]);
  const lexicon = new Uint32Array(lexemes.length * packedSize);
  const read = features();
  lexemes.forEach((word, index) => {
    const kind = categoryOf(word);
    const values: Readonly<Record<string, number>> = {
      prefix: indexOf(prefix, read.prefix(word)),
      suffix: indexOf(suffix, read.suffix(word)),
      shape: indexOf(shape, read.shape(word)),
      lutCase: read.lutCase(word),
      isAbbrev: read.isAbbrev(word),
      pos: functionWords.has(word) ? partOfSpeech(functionWords.get(word) as string) : read.pos(word, kind),
      tokenType: kind,
      isStopWord: functionWords.has(word) ? 1 : 0,
      negates: negators.has(word) ? 1 : 0,
      nerHint: hintedWords.get(word) ?? 0,
    };
    for (const [name, value] of Object.entries(values)) pack(lexicon, index, name, value);
  });
  return {
    packing: {
      size: packedSize,
      efSize: readSize,
      efList: Object.keys(layout).filter((name) => layout[name]?.[4] === 1),
      layout,
      config: {},
    },
    lexicon,
    xpansions: new Uint32Array(0),
    features: {
      prefix: growing(prefix),
      suffix: growing(suffix),
      shape: growing(shape),
      lexeme: growing(hashed(lexemes)),
      tokenType: { list: categories().list },
      pos: { list: partsOfSpeech().list },
      posClusters: { list: [new Set<number>()] },
    },
    tcat: categories(),
    pos: partsOfSpeech(),
    trex: splitter(),
    preserve: { prefix: {}, suffix: {} },
  } as Core;
}

/**
 * Lets the line end be learned anew when it is read, under another number than the one the automata skip. They skip
 * without moving on: a page of blank lines would take the square of its length.
 */
export function forgetLineEnd(opened: Core): void {
  delete opened.features.lexeme.hash[LINE_END];
}

function categoryOf(word: string): number {
  if (word === LINE_END) return category("tabCRLF");
  if (word === "%") return category("symbol");
  if (word.includes(".")) return category("shortForm");
  return category(/^[\u0E2F\u0E46]$/.test(word) ? "punctuation" : "word");
}

function pack(lexicon: Uint32Array, index: number, name: string, value: number): void {
  const [word, , shift] = layout[name] as readonly [number, number, number, ...number[]];
  const at = index * packedSize + word;
  lexicon[at] = ((lexicon[at] as number) | (value << shift)) >>> 0;
}

function indexOf(feature: Hashed, value: string): number {
  const known = feature.hash[value];
  if (known !== undefined) return known;
  feature.hash[value] = feature.list.length;
  return feature.list.push(value) - 1;
}

function growing(feature: Hashed): Growing {
  return { ...feature, intrinsicSize: feature.list.length, index: feature.list.length };
}
