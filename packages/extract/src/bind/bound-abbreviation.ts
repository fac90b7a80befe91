import type { Binder, Draft, Mention, Reading } from "../grammar.js";

/** What a short form in brackets after a name may look like: letters with dots, capitals, or a few Thai letters. */
const shortForm =
  /^(?:(?:[\u0e01-\u0e2e\u0e40-\u0e44][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*\.? ?){1,9}(?:[\u0e01-\u0e4e]{0,20})|[A-Z][A-Za-z&.-]{1,11})$/;
const foreignName = /^[A-Z][A-Za-z0-9&,.'\u2019:()\- ]{3,90}$/;
const longest = 92;

/** A short form or a foreign name in brackets right after a body's name stands for that body in the whole document. */
export const boundAbbreviation: Binder = {
  name: "agency/bound-abbreviation",
  bind(drafts, reading) {
    const bound = new Map<string, Draft>();
    for (const draft of drafts) {
      if (draft.kind !== "Agency") continue;
      for (const mention of [...draft.mentions]) {
        const inner = bracketed(reading.text, mention.end);
        if (!inner) continue;
        const form = reading.text.slice(inner.start, inner.end);
        const short = form.length <= 24 && shortForm.test(form);
        if (!short && !foreignName.test(form)) continue;
        if (short && !abbreviates(form, reading.text.slice(mention.start, mention.end))) continue;
        if (!bound.has(form)) bound.set(form, draft);
        if (short) draft.attributes["abbreviation"] ??= form;
      }
    }
    return bound.size ? takeOver(drafts, bound, reading) : drafts;
  },
};

/** Says whether the Thai letters of a short form stand in a name in their order; one without Thai letters always may. */
function abbreviates(form: string, name: string): boolean {
  let at = 0;
  for (const letter of form.match(/[\u0e01-\u0e2e]/g) ?? []) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function bracketed(text: string, at: number): { start: number; end: number } | undefined {
  const open = text[at] === " " ? at + 1 : at;
  if (text[open] !== "(") return undefined;
  const close = text.indexOf(")", open);
  return close > open + 1 && close - open <= longest ? { start: open + 1, end: close } : undefined;
}

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
  if (text[end - 1] === ".") return !(start > 0 && text[start - 1] === ".") && !(after === 0x2e);
  return !(start > 0 && isLetter(before)) && !(end < text.length && isLetter(after));
}
