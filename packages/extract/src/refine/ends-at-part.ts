import type { Mention, PartKind, Reading, Refiner } from "../grammar.js";
import { trimmed } from "../layout/cells.js";

const bounds: ReadonlySet<PartKind> = new Set([
  "subject",
  "to",
  "through",
  "copy-to",
  "reference",
  "enclosure",
  "closing",
  "signature",
  "foot",
]);

/** A name ends at the latest where the next part of a paper begins, though no empty line stands between. */
export const endsAtPart: Refiner = {
  name: "ends-at-part",
  refine(mentions, reading) {
    const starts = startsOf(reading);
    if (!starts.length) return mentions;
    return mentions.flatMap((mention) => {
      const bound = firstAfter(starts, mention.start);
      if (bound === undefined || bound >= mention.end) return [mention];
      const { canonical: _, ...rest } = mention;
      const cut: Mention = { ...rest, ...trimmed(reading.text, { start: mention.start, end: bound }) };
      return cut.start < cut.end ? [cut] : [];
    });
  },
};

const startsOf = ({ papers }: Reading): readonly number[] =>
  papers.flatMap(({ parts }) =>
    parts
      .filter((part) => bounds.has(part.kind))
      .map((part) => part.label?.start ?? part.start)
      .sort((a, b) => a - b),
  );

/** The first of some ascending numbers that is greater than a number. */
function firstAfter(numbers: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
