import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Binder, Draft } from "../grammar.js";
import { agencyCore, bodiesOfShort, isRegistered } from "./agency-core.js";
import { abbreviates } from "./agency-gloss.js";
import { differsByOne } from "./differs-by-one.js";
import { joinDraft } from "./draft-by-name.js";

const office = foldName(words.agency.office[0] ?? "");
/** Names at least so long that differ by one letter are one name misspelt. */
const longEnough = 12;
/** Names that begin with so many equal letters are compared, so many at the most. */
const compared = 6;
const mostCompared = 40;

/**
 * One body under several names is one: its sort in short or in full, with or without the words for its legal form, by an
 * alias of the register, by its sort and its abbreviation, by an abbreviation of which the document names one body only,
 * with one letter misspelt.
 */
export const agencySame: Binder = {
  name: "agency/same",
  bind(drafts) {
    const all = drafts.filter(({ kind }) => kind === "Agency");
    const bound = new Map<string, string>();
    for (const { name, attributes } of all)
      if (attributes["abbreviation"]) bound.set(foldName(attributes["abbreviation"]), foldName(name));
    const into = new Map<Draft, Draft>();
    const byCore = new Map<string, Draft>();
    for (const { draft } of all.map(weighed).sort(fuller)) {
      const core = agencyCore(draft.name, bound) + (draft.attributes["country"] ?? "");
      const same = byCore.get(core);
      if (same) join(draft, same, into);
      else byCore.set(core, draft);
    }
    joinShort(byCore, into);
    joinNumbered(byCore, into);
    joinMisspelt(byCore, into);
    return into.size ? drafts.filter((draft) => !into.has(draft)) : drafts;
  },
};

interface Weighed {
  readonly draft: Draft;
  readonly isKnown: number;
}
const weighed = (draft: Draft): Weighed => ({
  draft,
  isKnown: Number(isRegistered(foldName(draft.name))),
});
const fuller = (a: Weighed, b: Weighed) => b.isKnown - a.isKnown || b.draft.name.length - a.draft.name.length;

function join(from: Draft, to: Draft, into: Map<Draft, Draft>): void {
  joinDraft(from, to);
  into.set(from, to);
}

/** An abbreviation that several bodies share is the one of them that the document names; of a body and its office, the body. */
function joinShort(byCore: ReadonlyMap<string, Draft>, into: Map<Draft, Draft>): void {
  for (const draft of byCore.values()) {
    const bodies = bodiesOfShort(foldName(draft.name));
    const [meant, ...others] = bodies
      .filter((body) => !bodies.some((other) => body === office + other))
      .flatMap((body) => byCore.get(agencyCore(body)) ?? []);
    if (meant && others.length === 0 && meant !== draft) join(draft, meant, into);
  }
}

const numberedShort = /^((?:[\u0e01-\u0e2e]{1,6}\.){1,5}) ?([0-9]{1,3})$/;
const endNumber = /[0-9]+$/;

function byEndNumber(byCore: ReadonlyMap<string, Draft>): ReadonlyMap<string, (readonly [string, Draft])[]> {
  const found = new Map<string, (readonly [string, Draft])[]>();
  for (const [core, draft] of byCore) {
    const number = endNumber.exec(core)?.[0];
    if (number === undefined) continue;
    const its = found.get(number);
    if (its) its.push([core, draft]);
    else found.set(number, [[core, draft]]);
  }
  return found;
}

/** An abbreviation with a number is the one body of the document whose name holds its letters in order and ends in the number. */
function joinNumbered(byCore: ReadonlyMap<string, Draft>, into: Map<Draft, Draft>): void {
  const numbered = byEndNumber(byCore);
  for (const draft of byCore.values()) {
    const [, letters, number] = numberedShort.exec(draft.name) ?? [];
    if (!letters || !number || into.has(draft)) continue;
    const meant = numbered
      .get(number)
      ?.filter(
        ([other, named]) =>
          named !== draft && !into.has(named) && other[0] === letters[0] && abbreviates(letters, other),
      );
    const only = meant?.[0];
    if (only && meant.length === 1) join(draft, only[1], into);
  }
}

/** A name that differs by one letter from one that is written oftener, or that the register knows, is that one. */
function joinMisspelt(byCore: ReadonlyMap<string, Draft>, into: Map<Draft, Draft>): void {
  const groups = new Map<string, (readonly [string, Draft])[]>();
  for (const [core, draft] of byCore) {
    // One letter of an abbreviation is another body.
    if (core.length < longEnough || core.includes(".") || into.has(draft)) continue;
    const key = core.slice(0, compared);
    const group = groups.get(key);
    if (!group) groups.set(key, [[core, draft]]);
    else if (group.length < mostCompared) group.push([core, draft]);
  }
  for (const group of groups.values()) {
    for (const [core, draft] of group) {
      if (isRegistered(foldName(draft.name))) continue;
      const meant = group.find(
        ([other, named]) =>
          named !== draft &&
          !into.has(named) &&
          (named.mentions.length >= draft.mentions.length || isRegistered(foldName(named.name))) &&
          differsByOne(core, other),
      );
      if (meant) join(draft, meant[1], into);
    }
  }
}
