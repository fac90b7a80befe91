import { heads, pattern, words } from "@saraban/lexicon";
import type { AnyAttributes, Binder, Mention, Reading } from "../grammar.js";
import { dateIn, dateRightAfter } from "../recognize/date-after.js";

const { policy } = words;
const longestName = 400;
const bill = "bill";
const drafts = [...policy.draft].sort((a, b) => b.length - a.length);
const byForm = new Map(heads.flatMap((head) => (head.kind === "policy" ? [[head.form, head.category]] : [])));
const longestForm = Math.max(...[...byForm.keys()].map((form) => form.length));
const resolutionHeads = new Set(policy.resolutionHeads);
const enactedSorts = new Set(policy.enactedSorts);
const itsNumber = pattern("policy/its-number", "y");
const citedNumber = pattern("policy/cited-number", "");
const sitting = pattern("policy/sitting-lead", "");
const edition = pattern("policy/edition", "");
const enacted = pattern("policy/enacted-year", "");

/** Sort, number and day of instruments, as their names say; what a rule read stays. */
export const policyAttributes: Binder = {
  name: "policy/attributes",
  bind(all, reading) {
    for (const draft of all) {
      if (draft.kind !== "Policy") continue;
      for (const mention of draft.mentions) fill(draft.attributes, mention, reading);
    }
    return all;
  },
};

function fill(attributes: AnyAttributes, mention: Mention, reading: Reading): void {
  const name = reading.text.slice(mention.start, Math.min(mention.end, mention.start + longestName));
  const [head, category] = headOf(name);
  const read = attributes["category"];
  if (category && (!read || read === bill)) attributes["category"] = category;
  const sort = attributes["category"] ?? "";
  attributes["number"] ??= numberOf(name, head, sort);
  attributes["date"] ??= dayOf(mention, sort, reading) ?? yearOf(name, sort);
}

/** The word for its sort that a name begins with, and what it says: the draft of an act is a bill, that of a plan a plan. */
function headOf(name: string): readonly [string, string | undefined] {
  const mark = drafts.find((form) => name.startsWith(form)) ?? "";
  const title = name.slice(mark.length).trimStart();
  for (let length = Math.min(longestForm, title.length); length > 1; length--) {
    const category = byForm.get(title.slice(0, length));
    if (category) return [title.slice(0, length), mark && category === "act" ? bill : category];
  }
  return ["", undefined];
}

/** `13.2` of a resolution, `345/2568` of an order, `12` of a plan or of an amending law. */
function numberOf(name: string, head: string, sort: string): string | undefined {
  if (resolutionHeads.has(head)) {
    itsNumber.lastIndex = name.indexOf(head) + head.length;
    const [number] = itsNumber.exec(`${name} `) ?? [];
    if (number) return number.trim();
  }
  const subject = policy.titleLabels.map((form) => name.indexOf(form)).filter((at) => at > 0);
  const own = name.slice(0, Math.min(name.length, ...subject));
  const cited = citedNumber.exec(own) ?? (sort === "resolution" ? sitting.exec(own) : null);
  if (cited) return cited[2] ? `${cited[1]}/${cited[2].length === 2 ? `25${cited[2]}` : cited[2]}` : cited[1];
  return edition.exec(own)?.[1];
}

/** The day within a name, or right after a law's, an order's or a resolution's. */
function dayOf(mention: Mention, sort: string, reading: Reading): string | undefined {
  const dated = sort === "resolution" || enactedSorts.has(sort);
  const day = dateIn(reading, mention) ?? (dated ? dateRightAfter(reading, mention.end) : undefined);
  return day?.precision === "day" && day.value ? day.value : undefined;
}

/** The year of a law by its own title, common era. */
function yearOf(name: string, sort: string): string | undefined {
  const year = enactedSorts.has(sort) ? enacted.exec(name)?.[1] : undefined;
  return year ? String(Number(year) - 543) : undefined;
}
