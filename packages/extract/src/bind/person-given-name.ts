import type { Binder, Draft, Mention } from "../grammar.js";
import { fillIn } from "./draft-by-name.js";

/** A given name alone is the one person of the document who bears it; of two, it is bound to neither. */
export const personGivenName: Binder = {
  name: "person/given-name",
  bind(drafts) {
    const bearers = new Map<string, Draft | "several">();
    for (const draft of drafts) {
      const given = draft.attributes["givenName"];
      if (draft.kind !== "Person" || !given || !draft.attributes["familyName"]) continue;
      bearers.set(given, bearers.has(given) ? "several" : draft);
    }
    return drafts.filter((draft) => {
      const given = draft.attributes["givenName"];
      if (draft.kind !== "Person" || !given || draft.attributes["familyName"]) return true;
      const bearer = bearers.get(given);
      if (!bearer || bearer === "several") return true;
      bearer.mentions.push(...draft.mentions.map((m): Mention => m));
      fillIn(bearer.attributes, draft.attributes);
      return false;
    });
  },
};
