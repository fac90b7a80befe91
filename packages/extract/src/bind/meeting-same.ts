import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Binder, Draft, Reading } from "../grammar.js";
import { joinDraft } from "./draft-by-name.js";
import { inCommon, type MeetingCore, meetingCore, numbersAgree } from "./meeting-core.js";
import { headlinePairs } from "./meeting-headline.js";
import { setNumber } from "./meeting-number.js";

const [and = ""] = words.meeting.and;
/** A name cut short must keep so much to be the beginning of a longer one. */
const shortest = 12;
const mostCompared = 40;
/** Names alike share so many letters at their beginning, and so much of the shorter one. */
const alike = 24;
const mostOf = 0.7;

/**
 * One sitting under several names is one: with and without its head word, its number, the end of its name, by a number
 * alone, by a short form of its body; "the meeting" with the sign of omission is the one named last.
 */
export const meetingSame: Binder = {
  name: "meeting/same",
  bind(drafts, reading) {
    const meetings = drafts.filter((draft) => draft.kind === "Meeting");
    for (const draft of meetings) setNumber(draft, reading);
    const fullNames = namesOfForms(drafts, reading);
    const cores = meetings.map((draft) => meetingCore(draft, fullNames));
    if (cores.length < 2) return drafts;
    const into = new Map<Draft, Draft>();
    joinEqual(cores, into);
    joinAlike(left(cores, into), into);
    joinPrefixes(left(cores, into), into);
    joinShort(left(cores, into), into);
    for (const [head, begin] of headlinePairs(left(cores, into), reading)) join(head, begin, into);
    joinByNumber(left(cores, into), into);
    joinLast(left(cores, into), into);
    return drafts.filter((draft) => !into.has(draft));
  },
};

/** The names of bodies by what else the text calls them, folded. */
function namesOfForms(drafts: readonly Draft[], { text }: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, mentions, name } of drafts)
    if (kind === "Agency" && mentions.length > 1)
      for (const { end, start } of mentions)
        if (end - start < name.length) names.set(foldName(text.slice(start, end)), foldName(name));
  return names;
}

const left = (cores: readonly MeetingCore[], into: ReadonlyMap<Draft, Draft>) =>
  cores.filter(({ draft }) => !into.has(draft));

function join(from: MeetingCore, to: MeetingCore, into: Map<Draft, Draft>): void {
  joinDraft(from.draft, to.draft);
  into.set(from.draft, to.draft);
}

const fuller = (one: MeetingCore, two: MeetingCore) =>
  Number(two.number !== undefined) - Number(one.number !== undefined) ||
  two.draft.name.length - one.draft.name.length ||
  one.start - two.start;

function push(groups: Map<string, MeetingCore[]>, key: string, core: MeetingCore): void {
  const group = groups.get(key);
  if (group) group.push(core);
  else groups.set(key, [core]);
}

/** The same proper part and numbers that agree; a name without a number joins the one numbered first. */
function joinEqual(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const groups = new Map<string, MeetingCore[]>();
  for (const core of cores) if (core.proper || core.number) push(groups, core.proper, core);
  for (const group of groups.values()) joinAgreeing(group, into);
}

function joinAgreeing(group: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const kept: MeetingCore[] = [];
  for (const core of [...group].sort(fuller)) {
    const same = kept.find((one) => numbersAgree(one.number, core.number));
    if (same) join(core, same, into);
    else if (kept.length < mostCompared) kept.push(core);
  }
}

/** Two long names that begin alike for the most part: one was read too far, or misspelt. */
function joinAlike(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const sorted = cores
    .filter(({ proper }) => proper.length >= alike)
    .sort((a, b) => (a.proper < b.proper ? -1 : 1));
  let kept = sorted[0];
  for (const core of sorted.slice(1)) {
    const least = Math.min(core.proper.length, kept?.proper.length ?? 0);
    const shared = kept ? sharedStart(kept.proper, core.proper) : 0;
    const digits = kept && digitsOf(kept.proper);
    const alikeEnough =
      (!digits || !digitsOf(core.proper) || digits === digitsOf(core.proper)) &&
      shared >= alike &&
      (shared >= mostOf * least ||
        (kept?.number !== undefined &&
          kept.number === core.number &&
          inCommon(kept.proper, core.proper) >= mostOf));
    if (!kept || !alikeEnough || !numbersAgree(kept.number, core.number)) {
      kept = core;
      continue;
    }
    const [one, two] = [kept, core].sort(fuller) as [MeetingCore, MeetingCore];
    join(two, one, into);
    kept = one;
  }
}

const digitsOf = (text: string) => text.match(/[0-9]+/g)?.join(" ") ?? "";

function sharedStart(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  return at;
}

/** A proper part that begins a longer one, where that one alone does. */
function joinPrefixes(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const sorted = cores.filter(({ proper }) => proper).sort((a, b) => (a.proper < b.proper ? -1 : 1));
  for (let i = sorted.length - 1; i >= 0; i--) {
    const short = sorted[i] as MeetingCore;
    if (short.proper.length < shortest && !short.cut) continue;
    const longer: MeetingCore[] = [];
    for (let j = i + 1; j < sorted.length && j <= i + mostCompared; j++) {
      const other = sorted[j] as MeetingCore;
      if (!other.proper.startsWith(short.proper)) break;
      if (!into.has(other.draft) && numbersAgree(short.number, other.number)) longer.push(other);
    }
    const meant = longer.length === 1 ? longer[0] : short.cut && lastBefore(short, longer);
    if (meant) join(short, meant, into);
  }
}

/** The one of several that is named last before a name. */
function lastBefore(core: MeetingCore, several: readonly MeetingCore[]): MeetingCore | undefined {
  const before = several.filter(({ start }) => start < core.start);
  return before.sort((a, b) => b.start - a.start)[0];
}

/** A number without a name is the one sitting of that number. */
function joinByNumber(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const byNumber = new Map<string, MeetingCore[]>();
  for (const core of cores) if (core.number && core.proper) push(byNumber, core.number, core);
  for (const core of cores) {
    if (core.proper || !core.number) continue;
    const named = byNumber.get(core.number) ?? [];
    const meant = named.length === 1 ? named[0] : lastBefore(core, named.slice(0, mostCompared));
    if (meant) join(core, meant, into);
  }
}

/** A short form of the body that sits is that body's sitting. */
function joinShort(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const byShort = new Map<string, MeetingCore[]>();
  for (const core of cores) for (const short of core.shorts) push(byShort, short, core);
  for (const core of cores) {
    const [part = "", ...others] = core.said.split(and);
    const meant = (byShort.get(part) ?? [])
      .filter((one) => others.every((other) => one.shorts.includes(other)))
      .filter((one) => one !== core && !into.has(one.draft) && numbersAgree(one.number, core.number));
    if (meant.length === 1 && meant[0]) join(core, meant[0], into);
  }
}

/** "The meeting", cut short, is at each place the one named last before it. */
function joinLast(cores: readonly MeetingCore[], into: Map<Draft, Draft>): void {
  const all = cores
    .flatMap((core) => core.draft.mentions.map((mention) => ({ core, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const isNamed = ({ core }: (typeof all)[number]) => Boolean(core.proper || core.number);
  let last = all.find(isNamed)?.core.draft;
  if (!last) return;
  for (const place of all) {
    if (isNamed(place)) last = place.core.draft;
    else last.mentions.push(place.mention);
  }
  for (const { draft, number, proper } of cores) if (!proper && !number) into.set(draft, draft);
}
