import { pattern, words } from "@saraban/lexicon";
import type { AnyAttributes, Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { dateRightAfter, firstDateFrom } from "./date-after.js";

/** How far the body, the number and the day of a resolution or an order may stand from the word for it. */
const reach = 130;
const mostWords = 4;
/** Its form decides that it is one. */
const weight = 88;

const citedNumber = pattern("policy/cited-number", "g");
const sitting = pattern("policy/sitting-lead", "g");
const dateLead = pattern("policy/date-lead", "");
const subjectLabel = pattern("policy/resolution-subject", "y");
/** Letters without a space or a sign between, as a title among other words. */
const titleWords = /[\u0e01-\u0e4e\d.]{1,90}/y;
const shortestTitle = 12;
const sideNote = /\([^()\n]{1,60}\)/g;
const { resolutionHeads, orderHeads, makers, of, notInBody } = words.policy;
const resolutions = new Set(resolutionHeads);
const orders = new Set(orderHeads);

/** A resolution or an order cited by the body that made it and a number or a day. */
export const policyCited: Recognizer = {
  name: "policy/cited",
  *recognize(reading) {
    let past = 0;
    for (let i = 0; i < reading.hits.length; i++) {
      const hit = reading.hits[i] as Hit;
      if (!hit.atWord || hit.start < past) continue;
      const { form } = hit.term;
      const found = resolutions.has(form)
        ? resolutionAt(reading, hit)
        : orders.has(form)
          ? (orderAt(reading, hit) ?? orderByDay(reading, hit))
          : undefined;
      if (!found) continue;
      past = found.end;
      yield found;
    }
  },
};

function resolutionAt(reading: Reading, hit: Hit): Mention | undefined {
  const { text } = reading;
  const from = makerStart(reading, hit.end);
  if (from === undefined) return undefined;
  const part = text.slice(hit.end, hit.end + reach);
  const number = earlier(find(sitting, part), find(citedNumber, part));
  const day = dayFrom(reading, hit.end, number && hit.end + number.end);
  const bodyEnd = number ? hit.end + number.start : day?.from;
  if (bodyEnd === undefined || bodyEnd <= from || !isBody(text.slice(from, bodyEnd))) return undefined;
  // A sitting without its year is of a series: what is cited are all its resolutions, or one by its title.
  if (!day && !number?.value.includes("/")) return number && titleAfter(text, hit.end + number.end);
  const attributes: AnyAttributes = { category: "resolution" };
  if (number) attributes["number"] = number.value;
  if (day?.value) attributes["date"] = day.value;
  const end = day?.end ?? hit.end + (number?.end ?? 0);
  return { kind: "Policy", start: hit.start, end, rule: "policy/resolution", weight, attributes };
}

/** What one resolution of a sitting is on. */
function titleAfter(text: string, at: number): Mention | undefined {
  subjectLabel.lastIndex = at;
  if (!subjectLabel.test(text)) return undefined;
  const start = subjectLabel.lastIndex;
  titleWords.lastIndex = start;
  const end = titleWords.test(text) ? titleWords.lastIndex : start;
  if (end - start < shortestTitle) return undefined;
  const attributes = { category: "resolution" };
  return { kind: "Policy", start, end, rule: "policy/resolution-title", weight: weight - 3, attributes };
}

function orderAt(reading: Reading, hit: Hit): Mention | undefined {
  const { text } = reading;
  const part = text.slice(hit.end, hit.end + reach);
  const number = find(citedNumber, part);
  if (!number || !isBody(part.slice(0, number.start)) || atLineStart(text, hit.start)) return undefined;
  const end = hit.end + number.end;
  const attributes: AnyAttributes = { category: "order", number: number.value };
  const day = dateRightAfter(reading, end);
  if (day?.value) attributes["date"] = day.value;
  return { kind: "Policy", start: hit.start, end, rule: "policy/order", weight, attributes };
}

/** "the orders of (somebody) of (a day)" */
function orderByDay(reading: Reading, hit: Hit): Mention | undefined {
  const from = makerStart(reading, hit.end);
  const day = from === undefined ? undefined : dayFrom(reading, hit.end, undefined);
  if (from === undefined || !day?.value || day.from <= from || atLineStart(reading.text, hit.start))
    return undefined;
  if (!isBody(reading.text.slice(from, day.from))) return undefined;
  const attributes = { category: "order", date: day.value };
  return { kind: "Policy", start: hit.start, end: day.end, rule: "policy/order", weight, attributes };
}

const atLineStart = (text: string, at: number) => at === 0 || text[at - 1] === "\n";

const earlier = (one: Found | undefined, two: Found | undefined) =>
  one && two ? (one.start <= two.start ? one : two) : (one ?? two);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function find(looked: RegExp, part: string): Found | undefined {
  looked.lastIndex = 0;
  const found = looked.exec(part);
  if (!found) return undefined;
  const [all, number = "", year] = found;
  const value = year ? `${number}/${year.length === 2 ? `25${year}` : year}` : number;
  return { start: found.index, end: found.index + all.length, value };
}

/** Where the body begins after the word, if one does. */
function makerStart({ text, hits }: Reading, end: number): number | undefined {
  let at = text[end] === " " ? end + 1 : end;
  const link = of.find((form) => text.startsWith(form, at));
  if (link) at += link.length;
  for (let i = firstHitAt(hits, at); i < hits.length && (hits[i] as Hit).start === at; i++) {
    const { term } = hits[i] as Hit;
    if (
      term.bodies ||
      term.abbreviates ||
      term.heads?.some(({ kind }) => kind === "agency" || kind === "meeting")
    )
      return at;
  }
  return makers.some((form) => text.startsWith(form, at)) ? at : undefined;
}

/** The day that follows the number, or else the body, with nothing but its label between; without a number a year will do. */
function dayFrom(reading: Reading, start: number, after: number | undefined) {
  const { text } = reading;
  const date = reading.dates[firstDateFrom(reading, after ?? start)];
  if (!date || date.start > start + reach || (after !== undefined && date.precision !== "day"))
    return undefined;
  const from = after ?? labelStart(text, start, date.start);
  if (from === undefined || !dateLead.test(text.slice(from, date.start))) return undefined;
  const opened = text.slice(from, date.start).includes("(");
  const end = opened && text[date.end] === ")" ? date.end + 1 : date.end;
  return { from, end, value: date.value };
}

/** Where the label of a date that begins at an offset begins: the longest that fits. */
function labelStart(text: string, least: number, at: number): number | undefined {
  let found: number | undefined;
  for (let from = at; from >= Math.max(least, at - 24); from--)
    if (dateLead.test(text.slice(from, at))) found = from;
  return found;
}

/** Whether a stretch may be the name of one body: no line's end, few spaces, no sign but a short name in brackets. */
function isBody(part: string): boolean {
  const name = part.replace(sideNote, "").trim();
  return (
    !/[\n\t,;:|()"\u201c\u201d]/.test(name) &&
    name.split(" ").length <= mostWords &&
    !notInBody.some((form) => name.includes(form))
  );
}
