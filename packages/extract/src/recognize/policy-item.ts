import { pattern, words } from "@saraban/lexicon";
import type { AnyAttributes, Mention, Reading, Recognizer } from "../grammar.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";

/** The form decides, less surely than that of a law or of a subject line. */
const weight = 85;
const [shortest, longest] = [8, 140];
/** What is decided of an item stands within so much after its title; closer where no agenda is read. */
const reach = 200;
const near = 45;

const itemStart = pattern("policy/item-start", "y");
const itemEnd = pattern("policy/item-end", "g");
const itemDecided = pattern("policy/item-decided", "");
const subject = pattern("policy/item-subject", "");
const agendaLabel = pattern("policy/agenda-label", "");
const proposer = pattern("policy/agenda-proposer", "");
const itsNumber = pattern("policy/its-number", "y");
const { resolutionHeads, notItems, continuers, saidOf } = words.policy;
/** What follows a number that has no title. */
const noTitles = [...continuers, ...saidOf];
const heads = new Set(resolutionHeads);

/** What an item of an agenda or of resolutions has for its title, where something is proposed or decided of it. */
export const policyItem: Recognizer = {
  name: "policy/item",
  *recognize(reading) {
    const { text, lines, hits } = reading;
    for (const { start, end } of lines) {
      itemStart.lastIndex = start;
      if (!itemStart.test(text) || itemStart.lastIndex >= end) continue;
      const item = itemAt(reading, start, itemStart.lastIndex, end);
      if (item) yield item;
    }
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      const resolution = hit.atWord && heads.has(hit.term.form) ? resolutionAt(text, hit) : undefined;
      if (resolution) yield resolution;
    }
  },
};

function itemAt(reading: Reading, label: number, start: number, lineEnd: number): Mention | undefined {
  const { text } = reading;
  const category = headAt(reading, start);
  const end = endOf(text, start, lineEnd);
  if (end - start < shortest || end - start > longest) return undefined;
  if (notItems.some((form) => text.startsWith(form, start))) return undefined;
  const after = text.slice(end, end + reach);
  if (category) {
    const listed = !subject.test(text.slice(label, start)) && isNews(reading, label);
    const decided = itemDecided.test(listed ? after.slice(0, near) : after);
    return decided ? mentionOf(start, end, { category }) : undefined;
  }
  const isAgenda = agendaLabel.test(text.slice(label, start)) && proposer.test(after);
  return isAgenda ? mentionOf(start, end, { category: "issue" }) : undefined;
}

const isNews = ({ papers }: Reading, at: number) =>
  papers.find((paper) => paper.start <= at && at < paper.end)?.genre === "news";

const mentionOf = (start: number, end: number, attributes: AnyAttributes): Mention => ({
  kind: "Policy",
  start,
  end,
  rule: "policy/item",
  weight,
  attributes,
});

/** A resolution by its number and its title, or by its number alone in a list. */
function resolutionAt(text: string, { start, end: titleLabel }: Hit): Mention | undefined {
  itsNumber.lastIndex = titleLabel;
  const [number] = itsNumber.exec(text) ?? [];
  if (!number?.includes(".")) return undefined;
  const title = titleLabel + number.length;
  const line = text.slice(title, title + longest).split("\n", 1)[0] ?? "";
  const listed = noTitles.some((word) => line.startsWith(word));
  const end = listed ? title - 1 : endOf(text, title, title + line.length);
  if (!listed && end - title < shortest) return undefined;
  return mentionOf(start, end, { category: "resolution", number: number.trim() });
}

function endOf(text: string, start: number, lineEnd: number): number {
  const part = text.slice(start, lineEnd);
  itemEnd.lastIndex = 0;
  const found = itemEnd.exec(part);
  let end = start + (found?.index ?? part.length);
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

/** The sort of instrument by the word at an offset. */
function headAt({ hits }: Reading, at: number): string | undefined {
  for (let i = firstHitAt(hits, at); i < hits.length && (hits[i] as Hit).start === at; i++) {
    const head = (hits[i] as Hit).term.heads?.find(({ kind, weak }) => kind === "policy" && !weak);
    if (head?.kind === "policy" && head.category !== "resolution") return head.category;
  }
  return undefined;
}
