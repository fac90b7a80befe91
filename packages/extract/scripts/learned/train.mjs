// Trains a tagger on papers and packs it; pure but for the time it takes.
import { clusterWords } from "./cluster-words.mjs";
import { trainCrf } from "./crf.mjs";
import { featuresOf, layEnd, numberFeatures, splitsOf, triggersOf } from "./dataset.mjs";
import { encode, labelsOf } from "./labels.mjs";
import { packTagger } from "./pack.mjs";

export const settings = {
  classes: 255,
  splits: true,
  least: 2,
  scale: 20,
  epochs: 8,
  average: 4,
  rate: 0.1,
  /** Of the layer of people and bodies, and of that of meetings, policies and documents. */
  penalties: [0.00002, 0.00005],
  drop: 0.3,
};

/** Word hashes of a text in order, `null` where a line begins. */
function streamOf(text, { thai, learned }) {
  const c = learned.columnsOf(text, thai.segment(text));
  const out = [];
  for (let i = 0; i < c.count; i++) {
    if (c.gap[i] === 3) out.push(null);
    out.push(c.hash[c.word[i]]);
  }
  return out;
}

/**
 * @param papers as `readPaper` gives them
 * @param texts unlabelled texts, for the classes of words
 * @param tools `{ thai, learned, lexicon }`: the modules that inference is made of
 */
export function trainTagger(papers, texts, tools, options = settings) {
  const { thai, learned, lexicon } = tools;
  const classes = options.classes
    ? clusterWords(
        texts.map((text) => streamOf(thai.normalize(text).text, tools)),
        options.classes,
      )
    : new Map();
  const splits = options.splits ? splitsOf(papers, lexicon.posts, learned.hashWord) : new Map();
  const gazetteer = learned.lexiconGazetteer();
  const laid = papers.map((paper) => {
    const ends = learned.splitTokens(paper.text, paper.ends, splits);
    return {
      ...paper,
      columns: learned.columnsOf(paper.text, ends, learned.markTokens(paper.text, ends, gazetteer)),
    };
  });
  const triggers = triggersOf(laid);
  const ready = laid.map((paper) => ({
    ...paper,
    features: featuresOf(paper, { triggers, classes }, learned),
  }));
  const { keys, numberOf } = numberFeatures(ready, options.least, learned.droppedBits);
  const { at, features, lines, words } = layEnd(ready, numberOf, learned.droppedBits);
  const layers = learned.layerKinds.map((kinds, layer) => {
    const { labels, allowed } = labelsOf(kinds);
    const gold = new Uint8Array(words);
    let base = 0;
    for (const paper of ready) {
      gold.set(encode(paper, kinds), base);
      base += paper.columns.count;
    }
    const { weight, trans } = trainCrf({
      ...options,
      penalty: options.penalties[layer],
      lines,
      at,
      features,
      gold,
      labels,
      allowed,
      count: keys.length,
    });
    return { kinds, labels, weight, trans };
  });
  return packTagger({ scale: options.scale, layers, triggers, classes, splits, keys });
}
