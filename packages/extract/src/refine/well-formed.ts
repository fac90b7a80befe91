import { pattern, words } from "@saraban/lexicon";
import { alternatives } from "../alternatives.js";
import type { Mention, Refiner } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { judgedBelow } from "./judge-candidates.js";

const noNames = { Meeting: pattern("meeting/no-name"), Policy: pattern("policy/no-name") } as const;
const listNumber = pattern("name/list-number");
const nameTail = pattern("name/tail");
const editionYear = pattern("policy/edition-year", "y");
const [edition = ""] = words.policy.editions;
const [draft = ""] = words.policy.draft;
const { resolutionHeads } = words.policy;
/** "… of the 15th assembly, resolution 15.4": what stands before only leads to that resolution. */
const numberedNext = new RegExp(`^ ?(?:${alternatives(resolutionHeads)}) ?[0-9]{1,3}\\.[0-9]`);
const longestNext = 24;
const longestQuote = 120;
const count = pattern("name/count");
const longestUnit = 12;
/** What stands between the word for an edition and the end of its number. */
const longestEdition = 6;
/** What is shorter than this without its count is only the word for a sort. */
const leastCounted = 14;

/**
 * Names of meetings and policies have a form that usage alone does not keep to: they begin with no verb and after no word
 * of their own, end with no list's next number and no sign that closes nothing; some phrases name a body, an aim or a talk.
 */
export const wellFormed: Refiner = {
  name: "well-formed",
  refine(mentions, { text }) {
    return mentions.flatMap((mention) => {
      const { kind, weight } = mention;
      if (weight >= judgedBelow || (kind !== "Meeting" && kind !== "Policy")) return [mention];
      if (isNoName(text, mention)) return [];
      const start = kind === "Meeting" ? afterVerb(text, mention.start) : withDraft(text, mention.start);
      const end = endOf(text, start, mention.end, kind);
      if (start === mention.start && end === mention.end) return [mention];
      const { canonical: _, ...rest } = mention;
      return end > start ? [{ ...rest, ...trimmed(text, { start, end }) } satisfies Mention] : [];
    });
  },
};

function isNoName(text: string, { kind, start, end, attributes }: Mention): boolean {
  if (kind !== "Meeting" && kind !== "Policy") return false;
  if (kind === "Policy" && numberedNext.test(text.slice(end, end + longestNext)))
    return resolutionHeads.some((form) => text.startsWith(form, start));
  return !attributes?.["number"] && noNames[kind].test(text.slice(start, end));
}

/** "holds the meeting of …" */
function afterVerb(text: string, start: number): number {
  const verb = words.meeting.nameVerbs.find((form) => text.startsWith(form, start));
  return verb ? start + verb.length : start;
}

/** A draft is one by its name; a project is drafted, and so is what is being drafted. */
function withDraft(text: string, start: number): number {
  const before = text[start - 1] === " " ? start - 1 : start;
  const at = before - draft.length;
  if (at < 0 || !text.startsWith(draft, at)) return start;
  const isTold =
    words.policy.looseHeads.some((form) => text.startsWith(form, start)) ||
    words.policy.filler.some((form) => text.startsWith(form, at - form.length));
  return isTold ? start : at;
}

function endOf(text: string, start: number, written: number, kind: "Meeting" | "Policy"): number {
  const tail = nameTail.exec(text.slice(start, written));
  const cut = start + (tail?.index ?? written - start);
  const listed = start + lengthUnlisted(text, start, cut);
  if (kind === "Meeting") return quotedWhole(text, start, listed);
  const counted = beforeCount(text, start, listed);
  if (counted < listed && !words.policy.looseHeads.includes(text.slice(start, counted)))
    return counted - start < leastCounted ? start : counted;
  return quotedWhole(text, start, withYear(text, listed));
}

/** How long a name is without the number of a list's next item, whose sign may stand behind it. */
function lengthUnlisted(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const sign = text[end] === "." || (text[end] === ")" && text[start - 1] !== "(") ? text[end] : "";
  const found = listNumber.exec(name) ?? listNumber.exec(name + sign);
  if (!found) return name.length;
  const opened = name.lastIndexOf("(") > name.lastIndexOf(")", name.length - 2);
  return opened && !found[0].includes("(") ? name.length : found.index;
}

/** "the plan, 12 parts": how many a policy has is not its name, whether or not the unit is taken along. */
function beforeCount(text: string, start: number, end: number): number {
  for (const reach of [end, end + longestUnit]) {
    for (const { index, 0: found } of text.slice(start, reach).matchAll(count)) {
      if (start + index + found.length === end) return start + index;
    }
  }
  return end;
}

/** The year of an amendment stays with its number. */
function withYear(text: string, end: number): number {
  const from = Math.max(0, end - edition.length - longestEdition);
  const at = text.slice(from, end + edition.length).lastIndexOf(edition);
  if (at < 0) return end;
  editionYear.lastIndex = from + at;
  const found = editionYear.exec(text);
  return found && from + at + (found[1] as string).length === end ? editionYear.lastIndex : end;
}

/** Quotes and brackets close what they open: one that stands alone at the end is left, one that is open is closed. */
function quotedWhole(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const last = name[name.length - 1];
  if (last === ")") return name.includes("(") ? end : end - 1;
  const quotes = name.match(/[“”"]/g)?.length ?? 0;
  if (quotes % 2 === 0) return end;
  if (last === "”" || last === '"') return quotes === 1 ? end - 1 : end;
  if (!name.includes("“") && !name.includes('"')) return end;
  const close = /^[^\n“”"]*[”"]/.exec(text.slice(end, end + longestQuote));
  return close ? end + close[0].length : end;
}
