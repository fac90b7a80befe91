import {
  type AgencyEntry,
  agencies,
  type CueGroup,
  cueGroups,
  cues,
  type HeadEntry,
  type HonorificEntry,
  heads,
  honorifics,
  notNames,
  type PostEntry,
  posts,
  provinces,
  words,
} from "@saraban/lexicon";
import { buildTrie, type Trie } from "@saraban/thai";

/** Everything the lexicon knows of one written form. All have all fields, unknown ones undefined: of one shape they are read fastest. */
export interface Term {
  readonly form: string;
  honorific: HonorificEntry | undefined;
  /** Looks like an honorific and begins no name: ever, or where the word ends there. */
  notName: "always" | "whole" | undefined;
  post: PostEntry | undefined;
  heads: readonly HeadEntry[] | undefined;
  /** Bodies of this name or alias. */
  bodies: readonly AgencyEntry[] | undefined;
  /** Bodies that this abbreviates. */
  abbreviates: readonly AgencyEntry[] | undefined;
  /** Full name of the province that this names, without its head word. */
  province: string | undefined;
  cues: readonly CueGroup[] | undefined;
  /** Ends a person's name that stands before it. */
  endsName: boolean;
}

const newTerm = (form: string): Term => ({
  form,
  honorific: undefined,
  notName: undefined,
  post: undefined,
  heads: undefined,
  bodies: undefined,
  abbreviates: undefined,
  province: undefined,
  cues: undefined,
  endsName: false,
});

export interface TermIndex {
  readonly trie: Trie;
  readonly terms: readonly Term[];
}

let index: TermIndex | undefined;

/** All terms of the lexicon in one trie, built at first use. */
export function termIndex(): TermIndex {
  index ??= build();
  return index;
}

function build(): TermIndex {
  const byForm = new Map<string, Term>();
  const term = (form: string): Term => {
    const known = byForm.get(form);
    if (known) return known;
    const fresh = newTerm(form);
    byForm.set(form, fresh);
    return fresh;
  };
  for (const entry of honorifics) term(entry.form).honorific ??= entry;
  for (const entry of notNames) term(entry.form).notName = entry.whole ? "whole" : "always";
  for (const entry of posts) term(entry.form).post ??= entry;
  for (const entry of heads) {
    const t = term(entry.form);
    t.heads = [...(t.heads ?? []), entry];
  }
  for (const entry of agencies) {
    for (const name of [entry.name, ...(entry.aliases ?? []), ...(entry.formerly ?? []).map((f) => f.name)]) {
      const t = term(name);
      t.bodies = [...(t.bodies ?? []), entry];
    }
    for (const short of entry.abbreviations ?? []) {
      const t = term(short);
      t.abbreviates = [...(t.abbreviates ?? []), entry];
    }
  }
  for (const entry of provinces)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) term(name).province ??= entry.name;
  for (const group of cueGroups)
    for (const form of cues[group]) {
      const t = term(form);
      t.cues = [...(t.cues ?? []), group];
    }
  for (const form of [...words.person.nameStops, ...cues.personEnd, ...cues.say]) term(form).endsName = true;
  const terms = [...byForm.values()];
  return { trie: buildTrie(terms.map((t) => t.form)), terms };
}
