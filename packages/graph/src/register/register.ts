import generic from "../data/generic-names.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";
import { isAbbreviation } from "../identity/abbreviation.js";
import { isGeneric } from "../identity/is-generic.js";

/**
 * A body as a register of bodies has it, given by whoever makes the graph: its name today (or its last), what else it is
 * and was called, what it is part of, and since when and until when, ISO, at the precision known.
 */
export interface RegisterEntry {
  readonly name: string;
  readonly abbreviations?: readonly string[];
  readonly aliases?: readonly string[];
  readonly parent?: string;
  readonly from?: string;
  readonly until?: string;
  readonly formerly?: readonly { readonly name: string; readonly until?: string }[];
}

/** An entry, and the line of bodies that it is of: a body and what it was before are one line. */
export interface RegisteredBody {
  readonly entry: RegisterEntry;
  readonly line: number;
  /** What its name and that of its kin have in common: the name without words for sorts of bodies. */
  readonly core: string;
}

/** A register, to be asked by folded names. */
export interface Register {
  readonly bodies: readonly RegisteredBody[];
  /** Of every name the line of bodies that bears it or bore it; nothing where two do. */
  readonly lines: ReadonlyMap<string, number | undefined>;
  readonly byName: ReadonlyMap<string, RegisteredBody>;
  readonly byAbbreviation: ReadonlyMap<string, readonly RegisteredBody[]>;
}

function coreOf(name: string): string {
  let core = name;
  for (let again = true; again; ) {
    again = false;
    for (const head of generic.heads) {
      if (!core.startsWith(head) || core.length === head.length) continue;
      core = core.slice(head.length);
      again = true;
    }
  }
  return core;
}

/** The lines of bodies: an entry whose name another, and no third, says it had before is of the same line. */
function linesOf(entries: readonly RegisterEntry[]): number[] {
  const at = new Map(entries.map(({ name }, i) => [foldName(name), i]));
  const parents = entries.map((_entry, i) => i);
  const root = (i: number): number => {
    let top = i;
    while (parents[top] !== top) top = parents[top] ?? top;
    return top;
  };
  const claims = new Map<string, number>();
  for (const { formerly = [] } of entries)
    for (const { name } of formerly) claims.set(foldName(name), (claims.get(foldName(name)) ?? 0) + 1);
  for (const [i, { formerly = [] }] of entries.entries()) {
    for (const { name } of formerly) {
      // What was divided is none of its parts.
      if (claims.get(foldName(name)) !== 1) continue;
      const other = at.get(foldName(name));
      if (other !== undefined) parents[root(other)] = root(i);
    }
  }
  return entries.map((_entry, i) => root(i));
}

/** Indexes the entries of a register. */
export function readRegister(entries: readonly RegisterEntry[]): Register {
  const lines = linesOf(entries);
  const bodies = entries.map((entry, i): RegisteredBody => {
    return { entry, line: lines[i] ?? i, core: coreOf(foldName(entry.name)) };
  });
  const byName = new Map<string, RegisteredBody>();
  const names = new Map<string, number | undefined>();
  const byAbbreviation = new Map<string, RegisteredBody[]>();
  for (const body of bodies) {
    const { name, aliases = [], abbreviations = [], formerly = [] } = body.entry;
    byName.set(foldName(name), body);
    for (const called of [name, ...aliases, ...formerly.map((one) => one.name)].map(foldName)) {
      if (isAbbreviation(called) || isGeneric("agency", called)) continue;
      names.set(called, names.has(called) && names.get(called) !== body.line ? undefined : body.line);
    }
    for (const short of abbreviations.map(foldName)) {
      const others = byAbbreviation.get(short);
      if (others === undefined) byAbbreviation.set(short, [body]);
      else if (!others.includes(body)) others.push(body);
    }
  }
  return { bodies, lines: names, byName, byAbbreviation };
}
