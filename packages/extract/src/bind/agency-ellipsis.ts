import { words } from "@saraban/lexicon";
import type { Binder, Draft } from "../grammar.js";

const [ellipsis = ""] = words.agency.ellipsis;

/** A body's name cut short by the sign of omission is the one body of the document whose name begins so; of two, or none, it is left out. */
export const agencyEllipsis: Binder = {
  name: "agency/ellipsis",
  bind(drafts) {
    const agencies = drafts.filter((draft) => draft.kind === "Agency" && !draft.name.endsWith(ellipsis));
    return drafts.filter((draft) => {
      if (draft.kind !== "Agency" || !draft.name.endsWith(ellipsis)) return true;
      const stem = draft.name.slice(0, -ellipsis.length).trim();
      const meant = agencies.filter((agency) => agency.name.startsWith(stem) && agency.name !== stem);
      const [only] = meant;
      if (!only || meant.length > 1) return false;
      (only as Draft).mentions.push(...draft.mentions);
      return false;
    });
  },
};
