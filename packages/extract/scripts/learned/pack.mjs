// Packs a trained tagger into base64, as src/learned/tagger-model.ts reads it.

function byteWriter() {
  const bytes = [];
  const number = (value) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  return {
    bytes,
    number,
    byte: (value) => bytes.push(value & 255),
    ascending(sorted) {
      let last = 0;
      for (const value of sorted) {
        number(value - last);
        last = value;
      }
    },
    toBase64: () => Buffer.from(bytes).toString("base64"),
  };
}

const whole = (weight, scale) => Math.max(-127, Math.min(127, Math.round(weight * scale)));
const unsigned = (hashes) => hashes.map((hash) => hash >>> 0).sort((a, b) => a - b);

/** Writes weights that are not zero once rounded: number of features, their keys, the weights of each. */
function writeWeights(writer, keys, weightOf, width, scale) {
  const kept = [];
  for (let f = 0; f < keys.length; f++) {
    const pairs = [];
    for (let y = 0; y < width; y++) {
      const weight = whole(weightOf(f, y), scale);
      if (weight !== 0) pairs.push([y, weight]);
    }
    if (pairs.length) kept.push({ key: keys[f], pairs });
  }
  writer.number(kept.length);
  writer.number(kept.reduce((n, { pairs }) => n + pairs.length, 0));
  writer.ascending(kept.map(({ key }) => key));
  for (const { pairs } of kept)
    pairs.forEach(([label, weight], i) => {
      writer.byte(label + (i === pairs.length - 1 ? 128 : 0));
      writer.byte(weight);
    });
  return { features: kept.length, weights: kept.reduce((n, { pairs }) => n + pairs.length, 0) };
}

export function packTagger({ scale, layers, triggers, classes, splits, keys }) {
  const writer = byteWriter();
  writer.number(scale);
  for (const { trans } of layers) for (const weight of trans) writer.byte(whole(weight, scale));
  const table = (hashes, value) => {
    const sorted = unsigned(hashes);
    writer.number(sorted.length);
    writer.ascending(sorted);
    if (value) for (const hash of sorted) writer.byte(value(hash | 0));
  };
  table([...triggers]);
  table([...classes.keys()], (hash) => classes.get(hash));
  table([...splits.keys()], (hash) => splits.get(hash));
  const starts = [];
  let width = 0;
  for (const { labels } of layers) {
    starts.push(width);
    width += labels;
  }
  const layerAt = (y) => (y >= starts[1] ? 1 : 0);
  const size = writeWeights(
    writer,
    keys,
    (f, y) => {
      const layer = layers[layerAt(y)];
      return layer.weight[f * layer.labels + y - starts[layerAt(y)]];
    },
    width,
    scale,
  );
  return { base64: writer.toBase64(), ...size };
}
