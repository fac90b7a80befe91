import { words } from "@saraban/lexicon";
import type { Draft, Fact, Relater, Scene } from "../grammar.js";
import { isResolution } from "./policy-category.js";
import { policySigns, type Sign } from "./policy-signs.js";
import { type Sittings, sittingsOf } from "./policy-sittings.js";

const widestLink = 25;
const widestDatedLink = 80;
const widestHave = 10;
/** Between a body and the one it is part of: a space, a bracket. */
const widestHouse = 2;

/** A resolution that is called that of a sitting, or of a body, is adopted by it; so is what a body declares. */
export const adoptedResolution: Relater = {
  name: "policy/resolution",
  *relate(scene) {
    const signs = policySigns(scene);
    const sittings = sittingsOf(scene);
    const numbered = numberedSittings(scene);
    let spoken: Named | undefined;
    for (const [i, sign] of signs.entries()) {
      const before = signs[i - 1];
      if (before?.is === "resolve" && sign.draft && isSitting(sign) && sign.start - before.end <= 1)
        spoken = { draft: ofBody(sittings, sign), start: before.start };
      if (sign.is !== "Policy" || !sign.draft) continue;
      const resolution = isResolution(scene, sign);
      const by = resolution
        ? (namedWithin(scene, sign) ??
          namedAfter(scene, signs, i) ??
          ofNumber(scene, sign, numbered) ??
          bodyBefore(signs, i, widestHave) ??
          (isNumbered(scene, sign) ? spoken : undefined))
        : (namedBefore(scene, signs, i) ?? declarer(signs, i));
      if (!by) continue;
      yield {
        from: by.draft,
        kind: "ADOPTED",
        to: sign.draft,
        clause: { start: Math.max(0, Math.min(by.start, sign.start)), end: sign.end },
        rule: resolution ? "policy/resolution" : "policy/declared",
      } satisfies Fact;
    }
  },
};

interface Named {
  readonly draft: Draft;
  readonly start: number;
}

const isSitting = ({ is }: { readonly is: Sign["is"] }) => is === "Meeting" || is === "Agency";
const ofBody = (sittings: Sittings, { is, draft }: Sign) =>
  is === "Agency" ? sittings.of(draft as Draft) : (draft as Draft);

/** The sitting in the name, or the body right after the word for a resolution. */
function namedWithin({ reading: { text } }: Scene, { start, inner = [] }: Sign): Named | undefined {
  const meeting = inner.find(({ draft }) => draft.kind === "Meeting");
  return (
    meeting ??
    inner.find(
      (place) =>
        place.draft.kind === "Agency" &&
        words.policy.resolutionOf.includes(text.slice(start, place.start).trim()),
    )
  );
}

/** "The resolution 7.1 ... (the seventh assembly)". */
function namedAfter({ reading: { text } }: Scene, signs: readonly Sign[], at: number): Named | undefined {
  const { end, start } = signs[at] as Sign;
  const next = signs[at + 1];
  if (next?.is !== "Meeting" || !/^ ?\($/.test(text.slice(end, next.start))) return undefined;
  return { draft: next.draft as Draft, start };
}

const resolutionNumber = /^[^\d\s]{1,12} ?(\d{1,3})(?:\.\d{1,2})?(?!\d)/;

const isNumbered = ({ reading: { text } }: Scene, { start, end }: Sign) =>
  resolutionNumber.test(text.slice(start, Math.min(end, start + 30)));

/** The resolution 7.1 is one of the seventh sitting. */
function ofNumber(
  { reading: { text } }: Scene,
  sign: Sign,
  numbered: ReadonlyMap<string, Draft>,
): Named | undefined {
  const number = resolutionNumber.exec(text.slice(sign.start, Math.min(sign.end, sign.start + 30)));
  const meeting = number?.[0].includes(".") ? numbered.get(number[1] as string) : undefined;
  return meeting && { draft: meeting, start: sign.start };
}

/** The sittings by their number, where it is no number of a year. */
function numberedSittings({ reading: { text }, places }: Scene): ReadonlyMap<string, Draft> {
  const numbered = new Map<string, Draft>();
  for (const { draft, start, end } of places) {
    if (draft.kind !== "Meeting") continue;
    const name = text.slice(start, end);
    for (const word of words.meeting.number) {
      const at = name.indexOf(word);
      const number = at < 0 ? null : /^ ?(\d{1,3})(?![\d/])/.exec(name.slice(at + word.length));
      if (number && !numbered.has(number[1] as string)) numbered.set(number[1] as string, draft);
    }
  }
  return numbered;
}

function bodyBefore(signs: readonly Sign[], at: number, widest: number): Named | undefined {
  const body = signs[at - 1];
  if (body?.is !== "Agency" || body.inPost || (signs[at] as Sign).start - body.end > widest) return undefined;
  const part = signs[at - 2];
  const first = part?.is === "Agency" && !part.inPost && body.start - part.end <= widestHouse ? part : body;
  return { draft: first.draft as Draft, start: first.start };
}

/** "The resolution of the assembly on (policy)": the resolution, be it a name itself, and the policy, one after the other. */
function namedBefore(scene: Scene, signs: readonly Sign[], at: number): Named | undefined {
  const last = signs[at - 1]?.is === "contents" ? at - 2 : at - 1;
  const before = signs[last];
  const { start } = signs[at] as Sign;
  if (!before || start - before.end > widestDatedLink) return undefined;
  const gap = scene.reading.text.slice(before.end, start);
  const link = gap.replace(/[\s"\u201c\u2018]|\([^()]*\)/g, "");
  const plain = gap.length <= widestLink && words.policy.resolutionLinks.includes(link);
  if (before.is === "Policy") {
    const named = (plain || isDatedLink(link)) && !gap.includes("\n") && isResolution(scene, before);
    return named ? namedWithin(scene, before) : undefined;
  }
  const beside = link === "" && gap.length <= widestLink;
  return beside || plain || isDatedLink(link) ? spokenAt(signs, last) : undefined;
}

/** The sitting or body right after the word for a resolution. */
function spokenAt(signs: readonly Sign[], at: number): Named | undefined {
  const [word, body] = [signs[at - 1], signs[at]];
  if (!body?.draft || word?.is !== "resolve" || !isSitting(body) || body.start - word.end > 1)
    return undefined;
  return { draft: body.draft, start: word.start };
}

/** "… of the cabinet on (a day) about" */
const isDatedLink = (link: string): boolean =>
  words.policy.resolutionDays.some((form) => link.startsWith(form)) &&
  words.policy.resolutionLinks.some((form) => link.endsWith(form));

/** The body before "has declared (policy)". */
function declarer(signs: readonly Sign[], at: number): Named | undefined {
  const word = signs[at - 1];
  if (word?.is !== "declare" || (signs[at] as Sign).start - word.end > 2) return undefined;
  return bodyBefore(signs, at - 1, widestHave);
}
