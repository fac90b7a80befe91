import type { Binder, Draft, Mention, Reading } from "../grammar.js";
import { placesOf } from "../places.js";
import { glossesOf } from "./agency-gloss.js";

/** A short form or a foreign name that a body's name is glossed with stands for that body in the whole document. */
export const boundAbbreviation: Binder = {
  name: "agency/bound-abbreviation",
  bind(drafts, reading) {
    const bound = new Map<string, Draft>();
    for (const { draft, forms } of glossesOf(placesOf(drafts), reading.text))
      for (const { form, short } of forms) {
        if (!bound.has(form)) bound.set(form, draft);
        if (short) draft.attributes["abbreviation"] ??= form;
      }
    return bound.size ? takeOver(drafts, bound, reading) : drafts;
  },
};

/** Gives every place of a bound form to its body; a draft that held nothing else is gone. */
function takeOver(
  drafts: readonly Draft[],
  bound: ReadonlyMap<string, Draft>,
  { text }: Reading,
): readonly Draft[] {
  const places = new Map<number, { end: number; draft: Draft }>();
  for (const [form, draft] of [...bound].sort(([a], [b]) => b.length - a.length))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (!places.has(at) && standsAlone(text, at, at + form.length))
        places.set(at, { end: at + form.length, draft });
  for (const draft of drafts) {
    if (draft.kind !== "Agency") continue;
    const kept = draft.mentions.filter((m) => {
      const place = places.get(m.start);
      return !place || place.draft === draft || place.end < m.end;
    });
    draft.mentions.splice(0, draft.mentions.length, ...kept);
  }
  for (const [start, { end, draft }] of places) {
    if (draft.mentions.some((m) => m.start <= start && m.end >= end)) continue;
    draft.mentions.push({
      kind: "Agency",
      start,
      end,
      rule: "agency/bound-abbreviation",
      weight: 90,
    } satisfies Mention);
  }
  return drafts.filter((draft) => draft.mentions.length > 0 || draft.paper !== undefined);
}

const isLetter = (code: number) =>
  (code >= 0x0e01 && code <= 0x0e4e) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** A form of dots may touch Thai words; one without stands between spaces or signs. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (text[end - 1] === ".")
    return !(start > 0 && text[start - 1] === ".") && !(after === 0x2e) && !goesOnBefore(text, start);
  return !(start > 0 && isLetter(before)) && !(end < text.length && isLetter(after));
}

/** Whether bare consonants before a form make a longer abbreviation with it; a word before it has a vowel, or more letters. */
function goesOnBefore(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at <= 3 && isConsonant(text.charCodeAt(at - 1))) at--;
  return at < start && start - at <= 3 && !isLetter(text.charCodeAt(at - 1));
}
const isConsonant = (code: number) => code >= 0x0e01 && code <= 0x0e2e;
