import { words } from "@saraban/lexicon";
import type { Mention, Refiner } from "../grammar.js";
import { judgedBelow } from "./judge-candidates.js";

/** Kinds of one layer never overlap; kinds of different layers may nest (a body within a policy's title). */
const layerOf = { Person: 0, Agency: 0, Meeting: 1, Policy: 2, Document: 3 } as const;

const heavierFirst = (a: Mention, b: Mention) =>
  b.weight - a.weight ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Of mentions that overlap within a layer the heavier stays, then the longer, then the earlier. */
export const dropOverlaps: Refiner = {
  name: "drop-overlaps",
  refine(mentions, { text }) {
    const kept: Mention[] = [];
    for (let layer = 0; layer < 4; layer++) {
      const chosen: Mention[] = [];
      const ofLayer = mentions.filter((m) => layerOf[m.kind] === layer);
      for (const mention of (layer <= 1 ? withoutTails(ofLayer, text) : ofLayer).sort(heavierFirst))
        insert(chosen, mention);
      kept.push(...chosen);
    }
    return withoutOwnNames(kept.sort((a, b) => a.start - b.start || b.end - a.end));
  },
};

/** A name of so much weight is one, though a shorter one at its end may weigh more. */
const surelyNames: Partial<Record<Mention["kind"], number>> = { Agency: 56, Meeting: 53 };
const isName = ({ kind, weight }: Mention) => weight >= (surelyNames[kind] ?? Number.POSITIVE_INFINITY);

/** "At the meeting of …": the word before is no part of the meeting's name. */
const isSeat = ({ kind, start }: Mention, text: string) =>
  kind === "Meeting" && words.meeting.seat.some((form) => text.startsWith(form, start));

/**
 * A body's name at the end of another body's name ("office of the secretary of the ministry") is no mention of its own;
 * nor is a meeting's ("talks between …" of "meeting for talks between …"). What is surely a name at one place of the
 * document is one wherever it stands.
 */
function withoutTails(mentions: readonly Mention[], text: string): Mention[] {
  const written = ({ kind, start, end }: Mention) => `${kind} ${text.slice(start, end)}`;
  const sure = new Set(mentions.filter((m) => isName(m) && !isSeat(m, text)).map(written));
  const starts = new Map<number, number>();
  for (const mention of mentions) {
    const { start, end, doubtful } = mention;
    if (doubtful || !sure.has(written(mention))) continue;
    starts.set(end, Math.min(start, starts.get(end) ?? start));
  }
  return mentions.filter(
    ({ kind, start, end, weight }) =>
      kind === "Person" || weight >= judgedBelow || (starts.get(end) ?? start) >= start,
  );
}

/** What a committee's name says it is for ("the committee of the assembly") is no sitting, but where the sitting is numbered. */
function withoutOwnNames(sorted: readonly Mention[]): Mention[] {
  let body: Mention | undefined;
  return sorted.filter((mention) => {
    if (mention.kind === "Agency" && mention.end > (body?.end ?? -1)) body = mention;
    const inside =
      mention.kind === "Meeting" && body && mention.start > body.start && mention.end === body.end;
    return !inside || mention.weight >= judgedBelow || Boolean(mention.attributes?.["number"]);
  });
}

/** Puts a mention into a list sorted by start unless it overlaps one that stands there. */
function insert(sorted: Mention[], mention: Mention): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Mention).start < mention.start) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  const after = sorted[low];
  if ((before && before.end > mention.start) || (after && after.start < mention.end)) return;
  sorted.splice(low, 0, mention);
}
