import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { alternatives } from "../alternatives.js";

const { country } = words;
const codes = new Map(
  Object.entries(country.names).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
const states = `(?:${alternatives(country.states)})`;
/** A country's name, not the beginning of a longer word. */
const name = `(${alternatives([...codes.keys()])})(?![\\u0E30-\\u0E3A\\u0E47-\\u0E4E])`;
const of = `(?:${alternatives(country.of)})`;

const besideBefore = new RegExp(
  `(?:${alternatives(country.in)})(${alternatives([...codes.keys()])})[\\s.]{0,9}(?:${alternatives(country.beside)})$`,
);
const besideAfter = new RegExp(`^ ?(?:${of} ?${states}?|${states} ?)?${name}`);
const asState = new RegExp(`^ ?(?:${alternatives(country.stateOf)})? ?${states}`);
const owned = new RegExp(`(?:${of} ?${states}?|${states} ?)${name}$`);
const last = new RegExp(`${states}?${name}$`);
const mission = new RegExp(
  `^(?:${alternatives(country.missions)}) ?(?:${of})? ?${states}? ?${name}(?=$| ?(?:${alternatives(country.seated)}))`,
);
const longest = 60;
const longestName = 200;

const endsIn = (text: string, forms: readonly string[]): boolean => {
  const trimmed = text.trimEnd();
  return forms.some((form) => trimmed.endsWith(form));
};
const startsWith = (text: string, forms: readonly string[]): boolean =>
  forms.some((form) => text.startsWith(form));

/**
 * The country that a body's own name says it is of, ISO 3166-1, two letters: a ministry and the like whose name ends with
 * a country's, a body "of" a country, a country's mission. Nothing where the name says of this country, too, or where the
 * other one is what the body is about.
 */
export function countryOfName(written: string): string | undefined {
  const body = written.replace(/\s+/g, " ").trim();
  if (body.length > longestName) return undefined;
  const sent = mission.exec(body)?.[1];
  if (sent !== undefined) return codes.get(sent);
  const found = owned.exec(body) ?? (startsWith(body, country.stateHeads) ? last.exec(body) : null);
  const before = body.slice(0, found?.index ?? 0);
  if (found?.[1] === undefined || before === "" || endsIn(before, country.notBefore)) return undefined;
  const rest = country.notOwn.reduce((said, form) => said.replaceAll(form, ""), before);
  if (country.own.some((own) => rest.includes(own))) return undefined;
  // A panel "of" a country is as often about it.
  const isPanel = startsWith(body, country.panels) && !startsWith(body, country.stateHeads);
  return isPanel && !endsIn(before, country.national) ? undefined : codes.get(found[1]);
}

/**
 * The country that stands right after a body's name, as "of" it or as its state; and where the name ends: with the
 * country's, if that is written as a state or without a space or a word between.
 */
export function countryAfter(
  text: string,
  { start, end }: Span,
): { readonly code: string; readonly end: number } | undefined {
  const found = besideAfter.exec(text.slice(end, end + longest));
  if (found?.[1] === undefined) return undefined;
  const code = countryOfName(text.slice(start, end + found[0].length));
  const isPart =
    text.startsWith(found[1], end) ||
    (asState.test(found[0]) && country.stateHeads.some((head) => text.startsWith(head, start)));
  return code === undefined ? undefined : { code, end: isPart ? end + found[0].length : end };
}

/**
 * The country of a body where the text says "in (country)" and goes on at once with "by" or "as for" and the body. Of the
 * 5,723 press documents beside the project two read so, and both quote the health commission of China.
 */
function countryBefore(text: string, { start }: Span): string | undefined {
  const [, found] = besideBefore.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
  return found === undefined ? undefined : codes.get(found);
}

/** The country that a body's name, or what stands beside it, gives it. */
export function countryOf(text: string, mentions: readonly Span[]): string | undefined {
  for (const { start, end } of mentions) {
    const found = countryOfName(text.slice(start, end));
    if (found !== undefined) return found;
  }
  for (const mention of mentions) {
    const found = countryBefore(text, mention);
    if (found !== undefined) return found;
  }
  return undefined;
}
