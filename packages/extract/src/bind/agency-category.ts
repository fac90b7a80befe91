import type { Binder, Mention, Reading } from "../grammar.js";
import { categoryAt, entriesAt } from "../relate/body-kind.js";

/** What sort of body a name is, where the register knows none of its mentions: by the head word of the fullest that has one. */
export const agencyCategory: Binder = {
  name: "agency/category",
  bind(drafts, reading) {
    for (const { kind, attributes, mentions } of drafts) {
      if (kind !== "Agency") continue;
      const isKnown = mentions.some((mention) => entriesAt(reading, mention).length > 0);
      const category = isKnown && attributes["category"] ? undefined : headedAs(reading, mentions);
      if (category) attributes["category"] = category;
    }
    return drafts;
  },
};

function headedAs(reading: Reading, mentions: readonly Mention[]): string | undefined {
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of byLength) {
    const category = categoryAt(reading, mention);
    if (category) return category;
  }
  return undefined;
}
