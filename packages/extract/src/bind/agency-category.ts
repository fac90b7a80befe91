import type { Binder } from "../grammar.js";
import { categoryAt } from "../relate/body-kind.js";

/** What sort of body a name is, where the rule that read it does not say: by the register, or by its head word. */
export const agencyCategory: Binder = {
  name: "agency/category",
  bind(drafts, reading) {
    for (const { kind, attributes, mentions } of drafts) {
      if (kind !== "Agency" || attributes["category"]) continue;
      for (const mention of mentions) {
        const category = categoryAt(reading, mention);
        if (!category) continue;
        attributes["category"] = category;
        break;
      }
    }
    return drafts;
  },
};
