/** What winkNLP's automata run on, as its `importJSON` reads it. */
export interface Pattern {
  readonly name: string;
  readonly events: readonly (string | number)[];
  /** Handed on to whoever listens for the pattern. */
  readonly property?: object;
}

/** The event that stands for every other one: in machines over token numbers, and in machines over strings. */
export const OTHERWISE = { numbers: "2070003", strings: " otherwise" } as const;

/**
 * Builds the automaton that finds the longest of the patterns at every place, in the form winkNLP imports: a pattern that
 * another one goes on from is not a final state but the place to fall back to. A pattern named "0" is found and dropped.
 */
export function machine(patterns: readonly Pattern[], otherwise: string = OTHERWISE.numbers): string {
  const states: Record<string, Record<string, number>> = { 0: { [otherwise]: 0 } };
  const names: Record<string, string> = {};
  const properties: Record<string, object> = {};
  let last = 0;
  const finish = (state: number, pattern: Pattern): void => {
    names[state] = pattern.name;
    if (pattern.property !== undefined) properties[state] = pattern.property;
  };
  const longestFirst = [...patterns].sort((a, b) => b.events.length - a.events.length);
  for (const pattern of longestFirst) {
    let state = 0;
    for (const event of pattern.events) {
      states[state] ??= { [otherwise]: 0 };
      const edges = states[state] as Record<string, number>;
      if (edges[event] === undefined) {
        last += 1;
        edges[event] = last;
      }
      state = edges[event] as number;
    }
    const edges = states[state];
    if (edges === undefined) finish(state, pattern);
    else {
      last += 1;
      edges[otherwise] = last;
      finish(last, pattern);
    }
  }
  return JSON.stringify([100, last, states, names, {}, properties]);
}
