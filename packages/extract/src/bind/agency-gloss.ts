import { provinces, words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Draft, Place } from "../grammar.js";
import { bodiesOfShort, isRegistered } from "./agency-core.js";

/** What a short form in brackets after a name may look like: letters with dots, capitals, or a few Thai letters. */
const shortForm =
  /^(?:(?:[\u0e01-\u0e2e\u0e40-\u0e44][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*\.? ?){1,9}(?:[\u0e01-\u0e4e]{0,20})|[A-Z][A-Za-z&.-]{1,11})$/;
const dottedForm = /(?:[\u0e01-\u0e2e\u0e40-\u0e44]{1,4}\.){1,8}/y;
const surelyShort = /^(?:(?:[\u0e01-\u0e2e\u0e40-\u0e44]{1,4}\.){1,8}|[A-Z][A-Z0-9&.-]{1,11})$/;
const foreignName = /^[A-Z][A-Za-z0-9&,.'\u2019:()\u2013\- ]{3,90}$/;
const betweenForms = /\s*[:;,\u2013\u2014]\s*|\s+-\s+/;
const [longestShort, longestBracket, longestGap] = [24, 92, 26];
const glossWords = [...words.agency.glossWords].sort((a, b) => b.length - a.length);
/** Legal forms, provinces, and short words for things that are no bodies. */
const notGlosses: ReadonlySet<string> = new Set([
  ...words.agency.notGlosses,
  ...provinces.map(({ name }) => name),
]);
const foreignHead = new RegExp(`\\b(?:${words.agency.foreignHeads.join("|")})s?\\b`);
const quoteOrSpace = /[\s"'\u201c\u201d\u2018\u2019]/;

/** A body with the forms that its name is glossed with; `short` is an abbreviation. */
export interface Gloss {
  readonly draft: Draft;
  readonly forms: readonly { readonly form: string; readonly short: boolean }[];
}

/**
 * Short forms and foreign names beside bodies' names: in brackets after a name or within it ("(High Level Committee: HLC)"),
 * or joined to it by words that gloss ("or", "stands for").
 */
export function* glossesOf(places: readonly Place[], text: string): Generator<Gloss> {
  const agencies = places.filter(({ mention }) => mention.kind === "Agency");
  for (const [i, { draft, start, end }] of agencies.entries()) {
    const named = words.agency.foreignNames.some((head) => text.startsWith(head, start));
    const forms = bracketed(text, start, end)
      .flatMap((inner) => formsOf(inner, named))
      .filter(({ form, short }) => !short || abbreviates(form, text.slice(start, end)));
    if (forms.length > 0) yield { draft, forms };
    const after = glossAfter(text, end);
    if (after === undefined) continue;
    const next = agencies[i + 1];
    if (next?.start === after && next.draft !== draft)
      yield* between(text, agencies[i] as Place, next, text.charCodeAt(after - 1) === 0x28);
    else yield* dotted(text, agencies[i] as Place, after);
  }
}

/** What the brackets hold that follow a name, or that stand within it. */
function bracketed(text: string, start: number, end: number): readonly string[] {
  const inside = text.slice(start, end).indexOf("(");
  const open = inside >= 0 ? start + inside : text[end] === " " ? end + 1 : end;
  if (text[open] !== "(") return [];
  const held = text.slice(open + 1, open + longestBracket + 1);
  const close = held.indexOf(")");
  return close > 0 ? [held.slice(0, close).trim()] : [];
}

/**
 * The bracket's words as one form, or the forms that a colon, a comma or a dash divides. Foreign words say what sort of
 * body they name, unless the body is of a sort that bears names of its own.
 */
function formsOf(inner: string, named: boolean): Gloss["forms"] {
  const parts = inner.split(betweenForms);
  if (parts.some((part) => notGlosses.has(part) || notGlosses.has(part.slice(part.lastIndexOf(" ") + 1))))
    return [];
  if (
    !named &&
    parts.some((part) => part.includes(" ") && foreignName.test(part)) &&
    !foreignHead.test(inner)
  )
    return [];
  const forms: { form: string; short: boolean }[] = [];
  const divided = parts.length > 1 && parts.some((form) => surelyShort.test(form));
  if (inner.length <= longestShort && shortForm.test(inner)) forms.push({ form: inner, short: true });
  else if (!divided && foreignName.test(inner)) forms.push({ form: inner, short: false });
  if (parts.length > 1)
    for (const form of parts)
      if (surelyShort.test(form)) forms.push({ form, short: true });
      else if (form.includes(" ") && foreignName.test(form)) forms.push({ form, short: false });
  return forms;
}

/** Where the words begin that a name is glossed with, if glossing words follow it. */
function glossAfter(text: string, end: number): number | undefined {
  let at = pastSpace(text, end);
  const word = glossWords.find((form) => text.startsWith(form, at));
  if (!word) return undefined;
  at = pastSpace(text, at + word.length);
  return at - end <= longestGap ? at : undefined;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 4 && quoteOrSpace.test(text[at] as string)) at++;
  return at;
}

/** One of two names side by side is short for the other. */
function* between(text: string, one: Place, two: Place, inBrackets: boolean): Generator<Gloss> {
  for (const [short, long] of [
    [two, one],
    [one, two],
  ] as const) {
    if (inBrackets && short === two) continue;
    const form = text.slice(short.start, short.end);
    if (surelyShort.test(form) && mayMean(form, text.slice(long.start, long.end), long.draft)) {
      yield { draft: long.draft, forms: [{ form, short: true }] };
      return;
    }
  }
}

function* dotted(text: string, { draft, start, end }: Place, at: number): Generator<Gloss> {
  dottedForm.lastIndex = at;
  const [form] = dottedForm.exec(text) ?? [];
  if (form && mayMean(form, text.slice(start, end), draft)) yield { draft, forms: [{ form, short: true }] };
}

/** Says whether a short form may stand for a name: by its letters, and by the register where that knows both. */
function mayMean(form: string, written: string, { name }: Draft): boolean {
  const bodies = bodiesOfShort(foldName(form));
  if (bodies.length > 0 && isRegistered(foldName(name))) return bodies.includes(foldName(name));
  return abbreviates(form, written);
}

/** Says whether the Thai letters of a short form stand in a name in their order; one without Thai letters always may. */
export function abbreviates(form: string, name: string): boolean {
  let at = 0;
  for (const letter of form.match(/[\u0e01-\u0e2e]/g) ?? []) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
