// Trains the scorer of relations on papers and packs it; pure but for the time it takes.
import { trainLogistic } from "./logistic.mjs";
import { byteWriter, writeWeights } from "./pack.mjs";

export const settings = {
  least: 2,
  scale: 20,
  epochs: 10,
  average: 4,
  rate: 0.1,
  penalty: 0.000005,
  first: 0.1,
  drop: 0.2,
};

/** The mentions of a paper as `relatePairs` takes them: entities numbered in the order of the paper's list. */
export function mentionsOf({ gold, spans }) {
  const ids = Object.keys(gold.entities);
  return spans.map(({ kind, start, end, id }) => ({ kind, start, end, entity: ids.indexOf(id) }));
}

/** Keys `from to KIND` of the relations that the paper states. */
export function statedBy({ gold }) {
  const ids = Object.keys(gold.entities);
  return new Set(gold.relations.map(([from, kind, to]) => `${ids.indexOf(from)} ${ids.indexOf(to)} ${kind}`));
}

export function trainRelations(papers, { learned }, options = settings) {
  const {
    columnsOf,
    markTokens,
    viewMentions,
    pairScene,
    pairFeatures,
    mostPairFeatures,
    forEachPair,
    labelsOf,
    droppedBits,
    relationLabels,
  } = learned;
  const gazetteer = learned.relationGazetteer();
  const { classes } = learned.taggerModel();
  const found = new Int32Array(mostPairFeatures);
  const rows = [];
  const groups = [];
  for (const paper of papers) {
    const stated = statedBy(paper);
    const columns = columnsOf(paper.text, paper.ends, markTokens(paper.text, paper.ends, gazetteer));
    const views = viewMentions(columns, mentionsOf(paper));
    const scene = pairScene(columns, views, classes);
    const groupOf = new Map();
    forEachPair(views, (xi, yi) => {
      const x = views[xi];
      const y = views[yi];
      const row = rows.push(found.slice(0, pairFeatures(scene, xi, yi, found))) - 1;
      for (const { label, number, forward } of labelsOf(x.kind, y.kind)) {
        const [a, b] = forward ? [x, y] : [y, x];
        const ends = [a.mention.entity, b.mention.entity];
        const keys = [`${ends[0]} ${ends[1]} ${label.kind}`];
        // cooperation has no direction
        if (label.kind === "COOPERATES_WITH") keys.push(`${ends[1]} ${ends[0]} ${label.kind}`);
        const key = `${ends} ${number}`;
        const group = groupOf.get(key) ?? { label: number, gold: keys.some((k) => stated.has(k)), pairs: [] };
        if (!groupOf.has(key)) groups.push(group);
        groupOf.set(key, group);
        group.pairs.push(row);
      }
    });
  }
  const counts = new Map();
  for (const row of rows)
    for (const hash of row) counts.set(hash >>> droppedBits, (counts.get(hash >>> droppedBits) ?? 0) + 1);
  const keys = [...counts].filter(([, n]) => n >= options.least).map(([key]) => key);
  keys.sort((a, b) => a - b);
  const numberOf = new Map(keys.map((key, i) => [key, i]));
  const at = new Int32Array(rows.length + 1);
  const features = new Int32Array(rows.reduce((n, row) => n + row.length, 0));
  let n = 0;
  rows.forEach((row, i) => {
    at[i] = n;
    for (const hash of row) {
      const number = numberOf.get(hash >>> droppedBits);
      if (number !== undefined) features[n++] = number;
    }
  });
  at[rows.length] = n;
  const labels = relationLabels.length;
  const weight = trainLogistic({ ...options, groups, at, features, count: keys.length, labels });
  const writer = byteWriter();
  writer.number(options.scale);
  const size = writeWeights(writer, keys, (f, y) => weight[f * labels + y], labels, options.scale);
  return { base64: writer.toBase64(), pairs: rows.length, ...size };
}
