// Turns papers into the rows that the trainer and the measures work on: words in columns, features, labels.

/** Words that names (other than people's) begin with: of each, how often, and of how many of its places. */
export function triggersOf(papers) {
  const begins = new Map();
  const all = new Map();
  for (const { columns: c, spans } of papers) {
    const starts = new Set(spans.filter((s) => s.kind !== "Person").map((s) => s.start));
    for (let i = 0; i < c.count; i++) {
      const hash = c.hash[c.word[i]];
      all.set(hash, (all.get(hash) ?? 0) + 1);
      if (starts.has(c.start[i])) begins.set(hash, (begins.get(hash) ?? 0) + 1);
    }
  }
  return new Set([...begins].filter(([hash, n]) => n >= 3 && n / all.get(hash) >= 0.1).map(([hash]) => hash));
}

/** Tokens to cut because names begin inside them: as posts that the lexicon says end in a body's head, or as the papers show. */
export function splitsOf(papers, posts, hashWord) {
  const cuts = new Map();
  const all = new Map();
  for (const { text, ends, spans } of papers) {
    const starts = [...new Set(spans.map((s) => s.start))].sort((a, b) => a - b);
    let next = 0;
    let from = 0;
    for (const end of ends) {
      while (next < starts.length && starts[next] <= from) next++;
      if (end - from >= 5 && end - from < 64) {
        const word = text.slice(from, end);
        all.set(word, (all.get(word) ?? 0) + 1);
        if (next < starts.length && starts[next] < end) {
          const at = cuts.get(word) ?? new Map();
          at.set(starts[next] - from, (at.get(starts[next] - from) ?? 0) + 1);
          cuts.set(word, at);
        }
      }
      from = end;
    }
  }
  const splits = new Map();
  for (const [word, at] of cuts) {
    const [offset, n] = [...at].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (n >= 2 && n / all.get(word) >= 0.1) splits.set(hashWord(word, 0, word.length), offset);
  }
  for (const { form, body, bodyHead } of posts)
    if (
      body === "inside" &&
      bodyHead &&
      form.endsWith(bodyHead) &&
      form.length >= 5 &&
      form.length < 64 &&
      form !== bodyHead
    )
      splits.set(hashWord(form, 0, form.length), form.length - bodyHead.length);
  return splits;
}

/** All features of all words of a paper: `hashes`, those of word i from `at[i]` to `at[i + 1]`. */
export function featuresOf(paper, { triggers, classes }, learned) {
  const { text, columns: c } = paper;
  const { wordFeatures, markFeatures, reach, newWalk, enterLine, jointFeatures } = learned;
  const isTrigger = new Uint8Array(c.kinds);
  const classOf = new Uint16Array(c.kinds);
  for (let k = 0; k < c.kinds; k++) {
    isTrigger[k] = triggers.has(c.hash[k]) ? 1 : 0;
    classOf[k] = classes.get(c.hash[k]) ?? 0;
  }
  const found = new Int32Array(64);
  const memo = new Map();
  const cached = (key, make) => {
    let value = memo.get(key);
    if (!value) {
      value = found.slice(0, make());
      memo.set(key, value);
    }
    return value;
  };
  let hashes = new Int32Array(c.count * 80 + 80);
  const at = new Int32Array(c.count + 1);
  let n = 0;
  const put = (list, count = list.length) => {
    for (let f = 0; f < count; f++) hashes[n++] = list[f];
  };
  const memory = learned.memoryOf(text, c);
  const walk = newWalk();
  for (let line = 0; line < c.lines; line++) {
    const from = c.lineStart[line];
    const to = c.lineStart[line + 1];
    const shared = found.slice(0, enterLine(c, line, walk, found));
    for (let i = from; i < to; i++) {
      if (n + 200 > hashes.length) {
        const more = new Int32Array(hashes.length * 2);
        more.set(hashes);
        hashes = more;
      }
      at[i] = n;
      put(shared);
      for (let offset = -reach.word; offset <= reach.word; offset++) {
        const j = i + offset;
        if (j < from || j >= to) continue;
        const k = c.word[j];
        put(cached(k * 32 + offset + 8, () => wordFeatures(text, c, k, offset, classOf, found)));
        if (offset < -reach.mark || offset > reach.mark) continue;
        const m = c.mark[j];
        put(cached(-1 - (m * 32 + offset + 8), () => markFeatures(c, m, offset, found)));
      }
      put(found, jointFeatures(text, c, i, isTrigger, classOf, memory, walk, found));
    }
  }
  at[c.count] = n;
  return { at, hashes: hashes.slice(0, n) };
}

/** Numbers the features that occur at least `least` times; the key of a feature is its hash as the weight table keeps it. */
export function numberFeatures(papers, least, droppedBits) {
  const counts = new Map();
  for (const { features } of papers)
    for (const hash of features.hashes) {
      const key = hash >>> droppedBits;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const keys = [...counts].filter(([, n]) => n >= least).map(([key]) => key);
  keys.sort((a, b) => a - b);
  return { keys, numberOf: new Map(keys.map((key, i) => [key, i])) };
}

/** Papers laid end to end: lines as ranges of words, numbered features, labels. */
export function layEnd(papers, numberOf, droppedBits) {
  const words = papers.reduce((n, p) => n + p.columns.count, 0);
  const at = new Int32Array(words + 1);
  const features = new Int32Array(papers.reduce((n, p) => n + p.features.hashes.length, 0));
  const lines = [];
  let base = 0;
  let n = 0;
  for (const { columns: c, features: f } of papers) {
    for (let i = 0; i < c.count; i++) {
      at[base + i] = n;
      for (let k = f.at[i]; k < f.at[i + 1]; k++) {
        const number = numberOf.get(f.hashes[k] >>> droppedBits);
        if (number !== undefined) features[n++] = number;
      }
    }
    for (let line = 0; line < c.lines; line++)
      lines.push({ from: base + c.lineStart[line], to: base + c.lineStart[line + 1] });
    base += c.count;
  }
  at[base] = n;
  return { at, features: features.slice(0, n), lines, words };
}
