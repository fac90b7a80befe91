import type { Binder, Draft, Paper, Reading } from "../grammar.js";
import { paperAttributes } from "../recognize/paper-attributes.js";
import { fillIn } from "./draft-by-name.js";

/** Each paper of a text is a Document, with its number where it writes one: the draft of that number, or one of its own. */
export const paperDocuments: Binder = {
  name: "document/paper",
  bind(drafts, reading) {
    const bound = [...drafts];
    for (const [index, paper] of reading.papers.entries()) {
      const draft = ownDraft(bound, paper) ?? unnumbered(reading, index);
      if (draft.paper !== undefined) continue;
      if (!bound.includes(draft)) bound.push(draft);
      draft.paper = index;
      const { category, ...rest } = paperAttributes(reading, paper);
      if (category) draft.attributes["category"] = category;
      fillIn(draft.attributes, rest);
    }
    return bound;
  },
};

function ownDraft(drafts: readonly Draft[], paper: Paper): Draft | undefined {
  return drafts.find(
    (draft) =>
      draft.kind === "Document" &&
      draft.mentions.some(
        (m) => m.rule === "document/own-number" && m.start >= paper.start && m.end <= paper.end,
      ),
  );
}

function unnumbered({ document }: Reading, index: number): Draft {
  const name = index === 0 ? document.id : `${document.id} (${index + 1})`;
  return { kind: "Document", name, mentions: [], attributes: {}, certainty: "stated" };
}
