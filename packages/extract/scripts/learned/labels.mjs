// Labels of a layer: 0 outside, then begin and inside of each kind (and end and single, where asked for).
export function labelling(kinds, scheme = "BIO") {
  const per = scheme.length - 1;
  const L = 1 + kinds.length * per;
  const allowed = new Uint8Array((L + 1) * L);
  const part = (y) => (y === 0 ? "O" : scheme.replace("O", "")[(y - 1) % per]);
  const kind = (y) => Math.floor((y - 1) / per);
  for (let x = 0; x <= L; x++)
    for (let y = 0; y < L; y++) {
      const open = scheme.includes("E") && x < L && (part(x) === "B" || part(x) === "I");
      const goesOn = y > 0 && (part(y) === "I" || part(y) === "E");
      allowed[x * L + y] = goesOn
        ? x < L && x > 0 && kind(x) === kind(y) && (part(x) === "B" || part(x) === "I")
        : !open;
    }
  return { L, allowed, part, kind, kinds, per, scheme };
}

export function encode(spans, columns, labelling) {
  const { kinds, per, scheme } = labelling;
  const out = new Uint8Array(columns.count);
  const parts = scheme.replace("O", "");
  let i = 0;
  let lost = 0;
  for (const span of spans) {
    const k = kinds.indexOf(span.kind);
    if (k < 0) continue;
    while (i < columns.count && columns.end[i] <= span.start) i++;
    let j = i;
    while (j < columns.count && columns.start[j] < span.end) j++;
    if (j === i) continue;
    if (columns.start[i] !== span.start || columns.end[j - 1] !== span.end) lost++;
    // a name goes over a line's end only where the paper broke it by hand; its first line is learned
    let stop = i + 1;
    while (stop < j && columns.gap[stop] !== 3) stop++;
    const base = 1 + k * per;
    for (let a = i; a < stop; a++) {
      const single = stop - i === 1;
      const letter = single ? "S" : a === i ? "B" : a === stop - 1 ? "E" : "I";
      const use = parts.includes(letter) ? letter : letter === "S" ? "B" : "I";
      out[a] = base + parts.indexOf(use);
    }
    i = j;
  }
  return { labels: out, lost };
}

export function decode(labels, from, to, labelling) {
  const { part, kind, kinds } = labelling;
  const out = [];
  let open = null;
  for (let i = from; i < to; i++) {
    const y = labels[i];
    const p = part(y);
    if (open && (p === "O" || p === "B" || p === "S")) {
      out.push({ ...open, end: i });
      open = null;
    }
    if (p === "B" || p === "S") open = { kind: kinds[kind(y)], start: i };
  }
  if (open) out.push({ ...open, end: to });
  return out;
}
