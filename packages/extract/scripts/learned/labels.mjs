// Labels of a layer: 0 outside, then of each kind begin, inside, end, single.
const [BEGIN, INSIDE, END, SINGLE] = [1, 2, 3, 4];

/** How many labels a layer of these kinds has, and which may follow which (the last row: which may begin a line). */
export function labelsOf(kinds) {
  const labels = 1 + kinds.length * 4;
  const allowed = new Uint8Array((labels + 1) * labels);
  const part = (y) => (y === 0 ? 0 : ((y - 1) % 4) + 1);
  const kind = (y) => Math.floor((y - 1) / 4);
  for (let x = 0; x <= labels; x++)
    for (let y = 0; y < labels; y++) {
      const open = x < labels && (part(x) === BEGIN || part(x) === INSIDE);
      const goesOn = part(y) === INSIDE || part(y) === END;
      allowed[x * labels + y] = open ? goesOn && kind(x) === kind(y) : !goesOn;
    }
  return { labels, allowed };
}

/**
 * The labels of a paper's words. A name goes over a line's end only where the paper broke it by hand: then its first
 * line is learned.
 */
export function encode({ spans, columns: c }, kinds) {
  const out = new Uint8Array(c.count);
  let i = 0;
  for (const span of spans) {
    const kind = kinds.indexOf(span.kind);
    if (kind < 0) continue;
    while (i < c.count && c.end[i] <= span.start) i++;
    let last = i;
    while (last + 1 < c.count && c.start[last + 1] < span.end && c.gap[last + 1] !== 3) last++;
    if (i >= c.count || c.start[i] >= span.end) continue;
    for (let j = i; j <= last; j++)
      out[j] = kind * 4 + (i === last ? SINGLE : j === i ? BEGIN : j === last ? END : INSIDE);
    i = last + 1;
  }
  return out;
}
