import { words } from "@saraban/lexicon";
import type { Draft, Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import type { Sign } from "./policy-signs.js";

const collegial: ReadonlySet<string> = new Set([
  "cabinet",
  "committee",
  "subcommittee",
  "working-group",
  "council",
  "assembly",
]);
const widestChain = 60;
const widestSubject = 40;

/** The sittings of a text, and the bodies that sit. */
export interface Sittings {
  /** The sitting that the text is about: the first one it names, ceremonies aside. */
  readonly main: Draft | undefined;
  /** The sitting of a body where one is named, else the body. */
  readonly of: (body: Draft) => Draft;
}

/** A ceremony decides nothing. */
const isCeremony = ({ name }: Draft) => words.meeting.ceremonies.some((form) => name.startsWith(form));

export function sittingsOf(scene: Scene): Sittings {
  const ofBody = new Map<Draft, Draft>();
  let meeting: { draft: Draft; end: number } | undefined;
  let main: Draft | undefined;
  for (const place of scene.places) {
    if (place.draft.kind === "Meeting") {
      if (!meeting || place.start >= meeting.end) meeting = place;
      if (!main && !isCeremony(place.draft)) main = place.draft;
    } else if (
      place.draft.kind === "Agency" &&
      meeting &&
      place.end <= meeting.end &&
      !ofBody.has(place.draft)
    )
      ofBody.set(place.draft, meeting.draft);
  }
  return { main, of: (body) => ofBody.get(body) ?? body };
}

/** Whether a body decides by sitting: a committee, a council, the cabinet. */
export function isCollegial({ reading: { text, hits } }: Scene, body: Draft): boolean {
  return body.mentions.some(({ start, end }) => {
    if (words.meeting.bodyHeads.some((head) => text.startsWith(head, start))) return true;
    for (
      let i = firstHitAt(hits, start);
      i < hits.length && (hits[i] as { start: number }).start === start;
      i++
    ) {
      const { term, end: hitEnd } = hits[i] as (typeof hits)[number];
      if (hitEnd !== end) continue;
      const entry = term.bodies?.[0] ?? term.abbreviates?.[0];
      if (entry && collegial.has(entry.category)) return true;
    }
    return false;
  });
}

/** The subject that the words right before a verb name, and whether they name the sitting itself; undefined where they name none. */
export function subjectBefore(
  signs: readonly Sign[],
  at: number,
  sittings: Sittings,
  sitting: Draft | undefined,
): { readonly who: Draft | "nobody"; readonly sits: boolean } | undefined {
  let i = at;
  let edge = (signs[at] as Sign).start;
  while (
    i > 0 &&
    (signs[i - 1] as Sign).is === "resolve" &&
    edge - (signs[i - 1] as Sign).end <= widestChain
  ) {
    i--;
    edge = (signs[i] as Sign).start;
  }
  let j = i - 1;
  let sign = signs[j];
  if (!sign || edge - sign.end > widestSubject) return undefined;
  if (sign.is === "sitting") {
    const named = signs[j - 1];
    if (
      !named ||
      !(named.is === "Meeting" || (named.is === "Agency" && sign.start === named.end)) ||
      sign.start - named.end > 1
    ) {
      const who = sitting ?? sittings.main;
      return who && { who, sits: true };
    }
    sign = named;
    j--;
  }
  if (sign.is === "Meeting") return { who: sign.draft as Draft, sits: true };
  if (sign.is === "nobody" || sign.is === "Person") return { who: "nobody", sits: false };
  if (sign.is !== "Agency") return undefined;
  if (sign.inPost) return { who: "nobody", sits: false };
  for (let left = longestChain; left > 0 && j > 0; left--) {
    const before = signs[j - 1] as Sign;
    if (before.is !== "Agency" || before.inPost || (signs[j] as Sign).start - before.end > 2) break;
    j--;
  }
  const first = signs[j] as Sign;
  const lead = signs[j - 1];
  if (lead && notSubjects.has(lead.is) && first.start - lead.end <= 1) return undefined;
  return { who: sittings.of(first.draft as Draft), sits: false };
}

/** So many names may stand in a row. */
const longestChain = 6;
/** What a name right after one of these does is no decision of its own. */
const notSubjects: ReadonlySet<Sign["is"]> = new Set([
  "appoint",
  "assign",
  "propose",
  "proposedBy",
  "runBy",
  "with",
]);
