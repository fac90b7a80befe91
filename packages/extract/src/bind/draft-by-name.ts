import { foldName } from "@saraban/thai";
import type { AnyAttributes, Draft, Mention, Reading } from "../grammar.js";
import { oneSpaced } from "../one-spaced.js";

/** One draft for each kind and name, spaces, digits' script and quotes aside. */
export function draftByName(mentions: readonly Mention[], reading: Reading): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const mention of mentions) {
    const name = mention.canonical ?? oneSpaced(reading.text.slice(mention.start, mention.end));
    const key = `${mention.kind} ${foldName(name)}`;
    const draft = drafts.get(key);
    if (draft) add(draft, mention);
    else
      drafts.set(key, {
        kind: mention.kind,
        name,
        mentions: [mention],
        attributes: { ...mention.attributes },
        certainty: mention.certainty ?? "stated",
      });
  }
  return [...drafts.values()];
}

function add(draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  fillIn(draft.attributes, mention.attributes);
  if (mention.certainty !== "inferred") draft.certainty = "stated";
}

/** Takes over attributes that are not set yet: what was read first stays. */
export function fillIn(into: AnyAttributes, from: AnyAttributes | undefined): void {
  for (const [key, value] of Object.entries(from ?? {})) if (value !== undefined) into[key] ??= value;
}

/** Gives one thing's mentions and what is known of it to another draft, which is the same thing. */
export function joinDraft(from: Draft, to: Draft): void {
  for (const mention of from.mentions) to.mentions.push(mention);
  fillIn(to.attributes, from.attributes);
  if (from.certainty === "stated") to.certainty = "stated";
}
