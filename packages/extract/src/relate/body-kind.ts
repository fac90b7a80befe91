import type { AgencyEntry } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Reading } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

export const officeLevel = 3;

/** The larger the sort of body, the smaller the number; sorts that stand beside the state's order have none. */
const levels: Readonly<Record<string, number>> = {
  ministry: 1,
  university: 2,
  department: 2,
  "state-enterprise": 2,
  "public-organisation": 2,
  "local-government": 2,
  office: officeLevel,
  institute: 3,
  faculty: 4,
  division: 4,
  centre: 4,
  hospital: 4,
  school: 4,
  embassy: 4,
  unit: 5,
  group: 5,
};

/** The register's entries of the name at a span; a name of several bodies has several. */
export function entriesAt({ hits }: Reading, { start, end }: Span): readonly AgencyEntry[] {
  for (let i = firstHitAt(hits, start); hits[i]?.start === start; i++) {
    const hit = hits[i];
    if (hit?.end === end && (hit.term.bodies || hit.term.abbreviates))
      return [...(hit.term.bodies ?? []), ...(hit.term.abbreviates ?? [])];
  }
  return [];
}

/** What sort of body a name is: by the register, else by its head word. */
export function categoryAt(reading: Reading, span: Span): string | undefined {
  const [entry] = entriesAt(reading, span);
  if (entry) return entry.category;
  const { hits } = reading;
  for (let i = firstHitAt(hits, span.start); hits[i]?.start === span.start; i++) {
    const head = hits[i]?.term.heads?.find(({ kind }) => kind === "agency");
    if (head && (hits[i]?.end ?? 0) <= span.end) return head.category;
  }
  return undefined;
}

export const levelAt = (reading: Reading, span: Span): number | undefined =>
  levels[categoryAt(reading, span) ?? ""];
