import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import { alternatives } from "../alternatives.js";
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
    joinTailed(byCore, into);
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

const tailedShort = /^((?:[\u0e01-\u0e2e]{1,6}\.){1,5}) ?(\S.{0,39})$/;
const placeWords = alternatives(words.agency.placeWords.map(foldName));
const placeWord = new RegExp(`^(?:${placeWords})`);
const placeAtEnd = new RegExp(`(?:${placeWords})$`);
/** Words for a sort of body that an abbreviation need not say. */
const unsaidHeads = words.agency.unsaidHeads.map(foldName);
const consonant = /[\u0e01-\u0e2e]/;
const endNumber = /[0-9]+$/;
/** Names are looked up by the number or the last letters that they end in. */
const endOf = (name: string) => endNumber.exec(name)?.[0] ?? name.slice(-2);
/** Of so many names with one end none is said to be the only one that is meant. */
const mostOfAnEnd = 200;
const shortestRest = 6;

type Named = readonly [core: string, draft: Draft];

function byEnd(byCore: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const named of byCore) {
    const end = endOf(named[0]);
    const its = found.get(end);
    if (!its) found.set(end, [named]);
    else if (its.length < mostOfAnEnd) its.push(named);
  }
  return found;
}

/**
 * An abbreviation with a number or a place is the one body of the document whose name holds its letters in order and ends
 * in that number or place.
 */
function joinTailed(byCore: ReadonlyMap<string, Draft>, into: Map<Draft, Draft>): void {
  const ends = byEnd(byCore);
  for (const [core, draft] of byCore) {
    const [, letters, written] = tailedShort.exec(draft.name) ?? [];
    if (!letters || !written || into.has(draft) || !core.startsWith(letters)) continue;
    const tail = foldName(written).replace(placeWord, "");
    if (!tail) continue;
    const alike = ends.get(endOf(tail)) ?? [];
    if (alike.length === mostOfAnEnd) continue;
    const bodies = bodiesOfShort(foldName(letters)).map((body) => agencyCore(body));
    const [only, ...others] = alike.filter(
      ([other, named]) => named !== draft && !into.has(named) && isTailed(other, letters, tail, bodies),
    );
    if (only && others.length === 0) join(draft, only[1], into);
  }
}

/** Whether a name is that of a body which `letters` may stand for, at the end of it a tail; `bodies`: what the register says of them. */
function isTailed(core: string, letters: string, tail: string, bodies: readonly string[]): boolean {
  const head = core.slice(0, -tail.length);
  if (!core.endsWith(tail) || core.includes(".") || (/\d$/.test(head) && /^\d/.test(tail))) return false;
  const names = [
    head,
    ...unsaidHeads.flatMap((form) => (head.startsWith(form) ? head.slice(form.length) : [])),
  ];
  // What a department is called in a province is called like the department.
  if (bodies.length > 0)
    return names.some((name) =>
      bodies.some((body) => name.startsWith(body) || saysSame(body, name.replace(placeAtEnd, ""))),
    );
  return names.some((name) => consonant.exec(name)?.[0] === letters[0] && abbreviates(letters, name));
}

const saysSame = (body: string, name: string) => name.length >= shortestRest && body.endsWith(name);

const [joiner = ""] = words.agency.joiner.map(foldName);
const withoutJoiner = (core: string) => core.replaceAll(joiner, "");

/** A name that differs by one letter, or by a joining word, from one that is written oftener, or that the register knows, is that one. */
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
          (differsByOne(core, other) || withoutJoiner(core) === withoutJoiner(other)),
      );
      if (meant) join(draft, meant[1], into);
    }
  }
}
