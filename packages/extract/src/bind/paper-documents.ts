import type { Span } from "@saraban/schema";
import type { Binder, Draft, Mention, Paper, Reading } from "../grammar.js";
import { paperAttributes } from "../recognize/paper-attributes.js";
import { fillIn } from "./draft-by-name.js";

/** Each paper of a text is a Document, with its number where it writes one: the draft of that number, or one of its own. */
export const paperDocuments: Binder = {
  name: "document/paper",
  bind(drafts, reading) {
    const bound = [...drafts];
    const byPlace = numbered(drafts);
    for (const [index, paper] of reading.papers.entries()) {
      const known = ownDraft(byPlace, paper);
      const draft = known ?? unnumbered(reading, index);
      if (draft.paper !== undefined) continue;
      if (!known) bound.push(draft);
      draft.paper = index;
      const { category, ...rest } = paperAttributes(reading, paper);
      if (category) draft.attributes["category"] = category;
      fillIn(draft.attributes, rest);
    }
    return bound;
  },
};

/** The documents by where a paper writes its own number. */
function numbered(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const byPlace = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.kind === "Document")
      for (const { rule, start } of draft.mentions)
        if (rule === "document/own-number") byPlace.set(start, draft);
  return byPlace;
}

/** A number stands where the head says, or on a memo's line. */
function ownDraft(byPlace: ReadonlyMap<number, Draft>, { number, parts }: Paper): Draft | undefined {
  const at = number ?? parts.find((part) => part.kind === "number");
  return at && byPlace.get(at.start);
}

function unnumbered({ document, lines, papers }: Reading, index: number): Draft {
  const name = index === 0 ? document.id : `${document.id} (${index + 1})`;
  const mentions = index === 0 ? [] : [mentionOf(papers[index] as Paper, lines)];
  return { kind: "Document", name, mentions, attributes: {}, certainty: "stated" };
}

/** Where a later paper names itself: its title, else what it is about, else its first line. */
function mentionOf({ parts, start, end }: Paper, lines: readonly Span[]): Mention {
  const part = parts.find(({ kind }) => kind === "title") ??
    parts.find(({ kind }) => kind === "subject") ??
    lines.find((line) => line.start >= start && line.end > line.start) ?? { start, end };
  return { kind: "Document", start: part.start, end: part.end, rule: "document/paper", weight: 0 };
}
