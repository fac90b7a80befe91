import { words } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

const shortestInsideWord = 8;

/** Names and abbreviations of bodies that the register knows. */
export const agencyRegister: Recognizer = {
  name: "agency/register",
  *recognize({ hits, text }) {
    for (let i = 0; i < hits.length; i++) {
      const { start, end, term, atWord } = hits[i] as Hit;
      if (term.bodies && (atWord || end - start >= shortestInsideWord)) {
        const [body] = term.bodies;
        if (isSitting(text, start, end)) continue;
        yield {
          kind: "Agency",
          start,
          end,
          rule: "agency/register",
          weight: 80,
          attributes: body ? { category: body.category } : {},
        } satisfies Mention;
      } else if (term.abbreviates && atWord && !isMeasure(text, start, end)) {
        const unit = unitBefore(text, start);
        if (unit) {
          yield {
            kind: "Agency",
            start: start - unit,
            end,
            rule: "agency/abbreviation-unit",
            weight: 86,
          } satisfies Mention;
          continue;
        }
        const only = term.abbreviates.length === 1 ? term.abbreviates[0] : undefined;
        yield {
          kind: "Agency",
          start,
          end,
          rule: "agency/abbreviation",
          weight: 70,
          ...(only ? { canonical: only.name, attributes: { category: only.category } } : {}),
        } satisfies Mention;
      }
    }
  },
};

/** An assembly with its number is a sitting, not the body. */
export function isSitting(text: string, start: number, end: number): boolean {
  if (!words.meeting.assemblies.some((form) => text.startsWith(form, start))) return false;
  const next = text.slice(end, end + longestNumberWord).trimStart();
  return words.meeting.number.some((form) => next.startsWith(form));
}
const longestNumberWord = 12;

const unitForms = [...words.agency.unitAbbreviations].sort((a, b) => b.length - a.length);
const thaiLetter = /[\u0e01-\u0e4e.]/;

/** How long the short word for a unit is that a body's abbreviation goes on: a centre's, an office's; 0 where none is. */
function unitBefore(text: string, start: number): number {
  if (text[start - 1] !== ".") return 0;
  const unit = unitForms.find((form) => text.startsWith(form, start - form.length));
  return unit && !thaiLetter.test(text[start - unit.length - 1] ?? " ") ? unit.length : 0;
}

/** "70 kg", "baht/kg", "in Feb.", "road no. 3021": short words for measures and months, and what is numbered like a road. */
function isMeasure(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 3);
  if (/^[0-9]{2}/.test(next)) return true;
  if (/^ ?[0-9]/.test(next) && words.agency.roads.includes(text.slice(start, end))) return true;
  if (!words.agency.measures.includes(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  return /[0-9/]$/.test(before) || words.agency.measured.some((form) => before.endsWith(form));
}
