// How well proposed spans agree with the papers' own: exactly, and (for titles) by half of their union.

const share = (a, b) => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Per kind `{ tp, fp, fn, near, nearGold }` over pairs of `{ spans, proposed }`. */
export function tally(papers) {
  const table = {};
  for (const { spans, proposed } of papers)
    for (const kind of ["Person", "Agency", "Meeting", "Policy", "Document"]) {
      table[kind] ??= { tp: 0, fp: 0, fn: 0, near: 0, nearGold: 0 };
      const row = table[kind];
      const gold = spans.filter((s) => s.kind === kind);
      const said = proposed.filter((s) => s.kind === kind);
      const exact = said.filter((s) => gold.some((g) => g.start === s.start && g.end === s.end)).length;
      row.tp += exact;
      row.fp += said.length - exact;
      row.fn += gold.length - exact;
      row.near += said.filter((s) => gold.some((g) => share(s, g) >= 0.5)).length;
      row.nearGold += gold.filter((g) => said.some((s) => share(s, g) >= 0.5)).length;
    }
  return table;
}

export function report(table) {
  return Object.entries(table).map(([kind, { tp, fp, fn, near, nearGold }]) => {
    const [p, r] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
    const [np, nr] = [near / (tp + fp || 1), nearGold / (tp + fn || 1)];
    const f = (x, y) => ((2 * x * y) / (x + y || 1)).toFixed(3);
    return `${kind.padEnd(9)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f(p, r)}   by half: P ${np.toFixed(3)}  R ${nr.toFixed(3)}  F1 ${f(np, nr)}   (${tp} right, ${fp} extra, ${fn} missing)`;
  });
}
