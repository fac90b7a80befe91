import type { Binder, Draft, Mention } from "../grammar.js";
import { countryAfter, countryOf } from "./country-of.js";

/** The country of a body that is not Thai, where its name or the words beside it say so; of one name a draft for each. */
export const agencyCountry: Binder = {
  name: "agency/country",
  bind(drafts, { text }) {
    return drafts.flatMap((draft): readonly Draft[] => {
      if (draft.kind !== "Agency") return [draft];
      const country = countryOf(text, draft.mentions);
      if (country !== undefined) {
        draft.attributes["country"] = country;
        return [draft];
      }
      const abroad = new Map<string, Mention[]>();
      const kept: Mention[] = [];
      for (const mention of draft.mentions) {
        const found = countryAfter(text, mention);
        if (found === undefined) kept.push(mention);
        else abroad.set(found.code, [...(abroad.get(found.code) ?? []), { ...mention, end: found.end }]);
      }
      if (abroad.size === 0) return [draft];
      draft.mentions.splice(0, draft.mentions.length, ...kept);
      const foreign = [...abroad].map(([code, mentions]): Draft => {
        const [first] = mentions;
        const name = first && !first.canonical ? text.slice(first.start, first.end) : draft.name;
        return { ...draft, name, mentions, attributes: { ...draft.attributes, country: code } };
      });
      return kept.length > 0 ? [draft, ...foreign] : foreign;
    });
  },
};
