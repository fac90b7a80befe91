import type { Binder, Draft, Mention, Reading } from "../grammar.js";
import { joinDraft } from "./draft-by-name.js";
import { goesOn, isAlike, meansCut } from "./policy-alike.js";
import { type PolicyCore, policyCore } from "./policy-core.js";

/** A name must keep so much to be the beginning of a longer one, and without the word for its sort to be meant by the rest. */
const shortest = 7;
const shortestBare = 4;
const mostCompared = 40;

/**
 * One instrument under several names is one: as a draft and enacted, by a short word for its sort, without the end of its
 * title, cut short by the sign of omission, by what it has in quotes or brackets, misspelt in one place. Never two whose
 * numbers or years differ.
 */
export const policySame: Binder = {
  name: "policy/same",
  bind(drafts, reading) {
    const cores = drafts.filter((draft) => draft.kind === "Policy").map(policyCore);
    if (cores.length === 0) return drafts;
    const into: Joined = new Map();
    const whole = () => cores.filter(({ draft, rest }) => rest === undefined && !into.has(draft));
    joinEqual(whole(), into);
    joinBracketed(
      cores.filter(({ draft }) => !into.has(draft)),
      into,
      reading,
    );
    joinAlike(whole(), into);
    joinBeginnings(whole(), into);
    joinBare(whole(), into);
    joinNumbered(whole(), into);
    joinCut(cores, into);
    return drafts.filter((draft) => !into.has(draft));
  },
};

/** Drafts that are gone, with the one that took their mentions. */
type Joined = Map<Draft, Draft | undefined>;

const fuller = (one: PolicyCore, two: PolicyCore) =>
  two.draft.name.length - one.draft.name.length || first(one) - first(two);
const byTitle = (a: PolicyCore, b: PolicyCore) =>
  a.proper < b.proper ? -1 : a.proper > b.proper ? 1 : fuller(a, b);
const first = ({ draft }: PolicyCore) =>
  draft.mentions.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);

function join(from: PolicyCore, to: PolicyCore, into: Joined): void {
  joinDraft(from.draft, to.draft);
  into.set(from.draft, to.draft);
}

/** The same title, drafts' marks and spelling aside: the fullest writing is the name. */
function joinEqual(cores: readonly PolicyCore[], into: Joined): void {
  const groups = new Map<string, PolicyCore[]>();
  for (const core of cores) {
    const group = groups.get(core.proper);
    if (group) group.push(core);
    else groups.set(core.proper, [core]);
  }
  for (const group of groups.values()) {
    const [name, ...others] = group.sort(fuller);
    for (const other of others) join(other, name as PolicyCore, into);
  }
}

/** A second name in brackets right after the first: the longer is the name. */
function joinBracketed(cores: readonly PolicyCore[], into: Joined, { text }: Reading): void {
  const places = cores
    .flatMap((core) => core.draft.mentions.map((mention) => ({ core, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  for (let i = 1; i < places.length; i++) {
    const [one, two] = [places[i - 1], places[i]] as [(typeof places)[0], (typeof places)[0]];
    if (one.core === two.core || into.has(one.core.draft) || into.has(two.core.draft)) continue;
    if (!opensBracket(text, one.mention, two.mention)) continue;
    const [name, other] = [one.core, two.core].sort(fuller) as [PolicyCore, PolicyCore];
    join(other, name, into);
  }
}

function opensBracket(text: string, one: Mention, two: Mention): boolean {
  const between = text.slice(one.end, Math.min(two.start, one.end + 6)).trim();
  return two.start >= one.end && two.start - one.end < 5 && (between === "(" || between === "(\u201c");
}

/** Two long titles that differ in one place by a few letters. */
function joinAlike(cores: readonly PolicyCore[], into: Joined): void {
  const sorted = [...cores].sort(byTitle);
  for (let i = 1; i < sorted.length; i++) {
    const [one, two] = [sorted[i - 1], sorted[i]] as [PolicyCore, PolicyCore];
    if (!isAlike(one, two)) continue;
    const [name, other] = [one, two].sort(fuller) as [PolicyCore, PolicyCore];
    if (into.has(name.draft)) continue;
    join(other, name, into);
    sorted[i] = name;
  }
}

/** A title that begins exactly one longer title is that one. */
function joinBeginnings(cores: readonly PolicyCore[], into: Joined): void {
  const sorted = [...cores].sort(byTitle);
  for (let i = sorted.length - 1; i >= 0; i--) {
    const short = sorted[i] as PolicyCore;
    if (short.proper.length < shortest) continue;
    const longer: PolicyCore[] = [];
    for (let j = i + 1; j < sorted.length && j <= i + mostCompared; j++) {
      const other = sorted[j] as PolicyCore;
      if (!other.proper.startsWith(short.proper)) break;
      if (!into.has(other.draft)) longer.push(other);
    }
    const [only] = longer;
    if (only && longer.length === 1 && goesOn(short.proper, only.proper)) join(short, only, into);
  }
}

/** A name without the word for its sort, under another such word that says as little, or by what another has in quotes. */
function joinBare(cores: readonly PolicyCore[], into: Joined): void {
  const meant = new Map<string, Set<PolicyCore>>();
  const put = (key: string, core: PolicyCore) => {
    if (key.length >= shortestBare) meant.set(key, (meant.get(key) ?? new Set()).add(core));
  };
  for (const core of cores) {
    put(core.bare, core);
    for (const inner of core.inner) put(inner, core);
  }
  for (const core of [...cores].sort((a, b) => -fuller(a, b))) {
    const found = [...(meant.get(core.loose ? core.bare : core.proper) ?? [])].filter(
      (one) =>
        one !== core && !into.has(one.draft) && (!core.loose || one.loose || one.inner.includes(core.bare)),
    );
    // Of several that bear the name themselves the fullest is meant; what only holds it, in quotes or brackets, must be alone.
    const [only, ...others] = found.sort(fuller);
    if (only && others.every(({ loose, bare }) => loose && bare === core.bare)) join(core, only, into);
  }
}

/** A resolution named by its number alone is the one of that number and the sitting's, as "13.2", that has a title. */
function joinNumbered(cores: readonly PolicyCore[], into: Joined): void {
  const titled = new Map<string, PolicyCore[]>();
  const numberOf = ({ draft }: PolicyCore) =>
    draft.attributes["category"] === "resolution" ? (draft.attributes["number"] ?? "") : "";
  for (const core of cores) {
    const number = numberOf(core);
    if (core.bare === "" || number === "") continue;
    const its = titled.get(number);
    if (its) its.push(core);
    else titled.set(number, [core]);
  }
  for (const core of cores) {
    if (core.bare !== "" || !numberOf(core).includes(".")) continue;
    const its = titled.get(numberOf(core));
    if (its?.[0] && its.length === 1) join(core, its[0], into);
  }
}

/** A title cut short is at each place the one named last before it that begins, and ends, as it does; the mere word for a sort names nothing without one. */
function joinCut(cores: readonly PolicyCore[], into: Joined): void {
  const places = cores
    .flatMap((core) => core.draft.mentions.map(({ start }) => ({ start, core })))
    .sort((a, b) => a.start - b.start);
  const cut = cores
    .filter(({ draft, rest }) => rest !== undefined && !into.has(draft))
    .sort((a, b) => b.proper.length - a.proper.length || first(a) - first(b));
  for (const core of cut.slice(0, mostCompared)) {
    const meant = places.filter(({ core: one }) => !into.has(one.draft) && meansCut(core, one));
    if (!meant.length && (core.bare || core.rest)) continue;
    for (const mention of meant.length ? core.draft.mentions : []) {
      const last = meant.findLast(({ start }) => start < mention.start) ?? meant[0];
      last?.core.draft.mentions.push(mention);
    }
    into.set(core.draft, undefined);
  }
}
