import { heads, words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Binder } from "../grammar.js";
import { isRegistered } from "./agency-core.js";

const [ellipsis = ""] = words.agency.ellipsis;
const headForms: ReadonlySet<string> = new Set(heads.map(({ form }) => form));
/** A short name that says more than its head word names a body by itself where a mention of it weighs so much. */
const surely = 65;

/**
 * A body's name cut short by the sign of omission is the one body of the document whose name begins so; of two, or none, it
 * is left out, but where the register knows the short name or the sign belongs to a place's.
 */
export const agencyEllipsis: Binder = {
  name: "agency/ellipsis",
  bind(drafts) {
    const agencies = drafts.filter((draft) => draft.kind === "Agency" && !isCut(draft.name));
    return drafts.filter((draft) => {
      if (draft.kind !== "Agency" || !isCut(draft.name)) return true;
      const stem = draft.name.slice(0, -ellipsis.length).trim();
      const meant = agencies.filter((agency) => agency.name.startsWith(stem));
      const only =
        meant.find((agency) => agency.name === stem) ?? (meant.length === 1 ? meant[0] : undefined);
      if (only) {
        only.mentions.push(...draft.mentions);
        return false;
      }
      if (headForms.has(stem)) return false;
      if (isRegistered(foldName(draft.name))) return true;
      return meant.length === 0 && draft.mentions.some(({ weight }) => weight >= surely);
    });
  },
};

const isCut = (name: string): boolean =>
  name.endsWith(ellipsis) && !words.agency.notCut.some((form) => name.endsWith(form));
