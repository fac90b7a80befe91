/** Phrases by their first (or last) code unit, longest first, to be looked for at word edges only. */
export type Phrases = ReadonlyMap<number, readonly string[]>;

export function byFirstUnit(phrases: readonly string[]): Phrases {
  return group(phrases, (phrase) => phrase.charCodeAt(0));
}

export function byLastUnit(phrases: readonly string[]): Phrases {
  return group(phrases, (phrase) => phrase.charCodeAt(phrase.length - 1));
}

/** Whether one of the phrases starts where the piece `index` starts and ends where some piece ends. */
export function startsPhrase(phrases: Phrases, text: string, ends: Uint32Array, index: number): boolean {
  const at = startOf(ends, index);
  const candidates = phrases.get(text.charCodeAt(at));
  if (candidates === undefined) return false;
  for (const phrase of candidates) {
    if (!text.startsWith(phrase, at)) continue;
    const target = at + phrase.length;
    let piece = index;
    while ((ends[piece] as number) < target) piece += 1;
    if (ends[piece] === target) return true;
  }
  return false;
}

/** Whether one of the phrases ends where the piece `index` ends and starts where some piece starts. */
export function endsPhrase(phrases: Phrases, text: string, ends: Uint32Array, index: number): boolean {
  const end = ends[index] as number;
  const candidates = phrases.get(text.charCodeAt(end - 1));
  if (candidates === undefined) return false;
  for (const phrase of candidates) {
    if (!text.endsWith(phrase, end)) continue;
    const target = end - phrase.length;
    let piece = index;
    while (startOf(ends, piece) > target) piece -= 1;
    if (startOf(ends, piece) === target) return true;
  }
  return false;
}

/** Where the piece `index` starts. */
export function startOf(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] as number);
}

function group(phrases: readonly string[], key: (phrase: string) => number): Phrases {
  const groups = new Map<number, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const found = groups.get(key(phrase));
    if (found === undefined) groups.set(key(phrase), [phrase]);
    else found.push(phrase);
  }
  return groups;
}
