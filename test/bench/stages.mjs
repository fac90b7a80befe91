import { extract, thaiGovernment } from "@saraban/extract";
import { graphJson, toGraph } from "@saraban/graph";
import { findDates, findLetterNumbers, normalize, segment } from "@saraban/thai";
import winkNLP from "wink-nlp";
import { winkThai } from "wink-thai";

const segmenter = new Intl.Segmenter("th", { granularity: "word" });
const wink = winkThai(winkNLP, { pipe: ["sbd"] });
const nothing = { ...thaiGovernment, tag: () => [], recognize: [], refine: [], bind: [], relate: [] };
const { tag, recognize, refine, bind } = thaiGovernment;
const tagged = { ...nothing, tag };
const recognized = { ...tagged, recognize, refine };

const each = (work) => (texts) => {
  for (const text of texts) work(text);
};
const extractions = (texts) => texts.map((text, index) => extract({ id: `d${index}`, text }));

/** The yardstick: fed line by line, since it turns quadratic on long strings. */
export const yardstick = {
  name: 'Intl.Segmenter("th"), line by line',
  work: each((text) => {
    for (const line of text.split("\n")) for (const _ of segmenter.segment(line));
  }),
};

/** The whole way of a text, by which its speed is judged. */
export const whole = { name: "the whole way: text to extraction", work: extractions };

/** Each stage by itself; of the extraction, each adds one more step to the one before it. */
export const stages = [
  { name: "normalize", work: each(normalize) },
  { name: "segment into words", work: each(segment) },
  { name: "find dates", work: each((text) => findDates(text)) },
  { name: "find letter numbers", work: each((text) => findLetterNumbers(text)) },
  { name: "winkNLP with wink-thai: words, sentences", work: each((text) => wink.readDoc(text)) },
  { name: "extract: read only", work: each((text) => extract({ id: "d", text }, nothing)) },
  { name: "extract: and tag", work: each((text) => extract({ id: "d", text }, tagged)) },
  { name: "extract: and recognize", work: each((text) => extract({ id: "d", text }, recognized)) },
  { name: "extract: and bind", work: each((text) => extract({ id: "d", text }, { ...recognized, bind })) },
  whole,
  {
    name: "extraction to JSON",
    prepare: extractions,
    work: each((one) => JSON.stringify(one)),
  },
  { name: "extractions to graph", prepare: extractions, work: toGraph },
  {
    name: "graph to JSON",
    prepare: (texts) => toGraph(extractions(texts)),
    work: (graph) => [...graphJson(graph)],
  },
];
