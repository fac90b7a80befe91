import { isWord } from "@saraban/thai";
import type winkNLP from "wink-nlp";
import type { CerConfig, CustomEntityExample, Document, WinkMethods } from "wink-nlp";
import { wordPatterns } from "./custom-patterns.js";
import { WinkThaiError } from "./error.js";
import { markWords } from "./mark-words.js";
import { modelFor } from "./model.js";
import { keepSource, type Source } from "./token-spans.js";
import { tokenize } from "./tokenize.js";

export interface ThaiOptions {
  /** winkNLP's annotations: "sbd", "ner", "negation", "pos", "cer" (all of them unless given; none for words only). */
  readonly pipe?: readonly string[];
  /** Word vectors, as winkNLP takes them. */
  readonly wordEmbeddings?: Parameters<typeof winkNLP>[2];
  /** Different words after which the reader starts afresh, so that its memory stays bounded: 100,000 unless given. */
  readonly maxWords?: number;
}

const allAnnotations = ["sbd", "negation", "ner", "pos", "cer"];
const defaultMaxWords = 100_000;

/**
 * A winkNLP reader for raw Thai text: `winkThai(winkNLP).readDoc(text)`. It has winkNLP's methods; a document's `out()`
 * is the text exactly, `tokenSpans(document)` its tokens' offsets, `isOOV` asks the Thai dictionary.
 *
 * winkNLP remembers every different word it reads. Past `maxWords` of them the reader goes on with a new instance, which
 * knows the custom entities too; documents read before stay valid. Only `its.uniqueId` differs between instances.
 *
 * @throws WinkThaiError `no-such-annotation` for "sentiment" in the pipe: there are no sentiment data for Thai
 */
export function winkThai(wink: typeof winkNLP, options: ThaiOptions = {}): WinkMethods {
  const pipe = [...(options.pipe ?? allAnnotations)];
  if (pipe.includes("sentiment"))
    throw new WinkThaiError("no-such-annotation", 'wink-thai has no "sentiment": leave it out of the pipe.');
  const maxWords = options.maxWords ?? defaultMaxWords;
  let known: readonly string[] = [];
  let source: Source = { text: "", ends: new Uint32Array(0) };
  let lessons: [CustomEntityExample[], CerConfig | undefined] | undefined;

  const model = modelFor({
    opened: (words) => {
      known = words;
    },
    sourceOf: () => source,
  });

  const open = (): WinkMethods => {
    const opened =
      options.wordEmbeddings === undefined ? wink(model, pipe) : wink(model, pipe, options.wordEmbeddings);
    if (lessons !== undefined) learn(opened, ...lessons);
    return opened;
  };
  let reader = open();

  const readDoc = (text: string): Document => {
    // winkNLP says what is wrong with anything but a string.
    if (typeof text !== "string") return reader.readDoc(text);
    if (known.length > maxWords) reader = open();
    source = { text, ends: tokenize(text) };
    const document = reader.readDoc(markWords(text, source.ends));
    keepSource(document, source);
    return Object.assign(document, {
      out: exactly(document, text, reader),
      isOOV: (word: string) => !isWord(word),
    });
  };

  const learnCustomEntities = (examples: CustomEntityExample[], config?: CerConfig): number => {
    const inWords = Array.isArray(examples) ? examples.map(cutPatterns) : examples;
    const learned = learn(reader, inWords, config);
    lessons = [inWords, config];
    return learned;
  };

  return { ...reader, readDoc, learnCustomEntities };
}

/** winkNLP trims what it puts out; the text itself is handed back as it came. */
function exactly(document: Document, text: string, reader: WinkMethods): Document["out"] {
  const { out } = document;
  return ((property?: Parameters<typeof out>[0]) =>
    property === undefined || property === reader.its.value ? text : out(property)) as Document["out"];
}

function cutPatterns(example: CustomEntityExample): CustomEntityExample {
  if (!Array.isArray(example?.patterns)) return example;
  return {
    ...example,
    patterns: example.patterns.flatMap((pattern) =>
      typeof pattern === "string" ? wordPatterns(pattern) : [pattern],
    ),
  };
}

function learn(reader: WinkMethods, examples: CustomEntityExample[], config: CerConfig | undefined): number {
  return config === undefined
    ? reader.learnCustomEntities(examples)
    : reader.learnCustomEntities(examples, config);
}
