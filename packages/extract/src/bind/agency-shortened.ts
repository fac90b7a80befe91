import { words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Binder, Draft } from "../grammar.js";
import { agencyCore, isRegistered } from "./agency-core.js";
import { joinDraft } from "./draft-by-name.js";

const { agency } = words;
// As they stand in what tells one body from another.
const openHeads = agency.openHeads.map((form) => agencyCore(form));
const whereWords = agency.whereWords.map(foldName);
const joiners = [...agency.joiner.map(foldName), "/", "-"];
/** Of the names that begin as a name does, so many are looked at. */
const mostCompared = 40;

/** A name that begins exactly one fuller name of the document, and leaves out only what a committee does or where a body is, is that body. */
export const agencyShortened: Binder = {
  name: "agency/shortened",
  bind(drafts) {
    const bodies = drafts
      .flatMap((draft) => (draft.kind === "Agency" ? [{ draft, core: agencyCore(draft.name) }] : []))
      .sort((a, b) => (a.core < b.core ? -1 : a.core > b.core ? 1 : 0));
    const gone = new Set<Draft>();
    for (let i = bodies.length - 2; i >= 0; i--) {
      const { draft, core } = bodies[i] as (typeof bodies)[0];
      const fuller: typeof bodies = [];
      for (const other of bodies.slice(i + 1, i + 1 + mostCompared)) {
        if (!other.core.startsWith(core)) break;
        if (!gone.has(other.draft)) fuller.push(other);
      }
      const [only] = fuller;
      if (!only || fuller.length > 1 || !saysInFull(draft.name, core, only.core)) continue;
      joinDraft(draft, only.draft);
      gone.add(draft);
    }
    return gone.size ? drafts.filter((draft) => !gone.has(draft)) : drafts;
  },
};

function saysInFull(name: string, short: string, long: string): boolean {
  const tail = long.slice(short.length);
  if (isRegistered(foldName(name)) || /^\d/.test(tail) || joiners.some((word) => tail.startsWith(word)))
    return false;
  return (
    openHeads.some((head) => short.startsWith(head)) ||
    whereWords.some((word) => tail.startsWith(word) || short.endsWith(word))
  );
}
