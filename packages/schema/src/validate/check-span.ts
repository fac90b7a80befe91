import { fields, type Report, report, show } from "./problem.js";

/** Checks a half-open span inside a text of `length` UTF-16 units; gives its start and end, or nothing if it is none. */
export function checkSpan(
  to: Report,
  path: string,
  value: unknown,
  length: number | undefined,
): { start: number; end: number } | undefined {
  const span = fields(to, path, value);
  if (span === undefined) return undefined;
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) {
    report(to, path, `start and end must be integers, found ${show(start)} and ${show(end)}`);
    return undefined;
  }
  const [from, until] = [start as number, end as number];
  if (from < 0 || until <= from || (length !== undefined && until > length)) {
    const within = length === undefined ? "" : ` of a text of ${length}`;
    report(
      to,
      path,
      `[${from}, ${until}) is no span${within}`,
      "half-open UTF-16 offsets into the text as given",
    );
    return undefined;
  }
  return { start: from, end: until };
}

/** Checks that spans come in text order, as one reads: by start, then by end. */
export function checkOrder(
  to: Report,
  path: string,
  spans: readonly ({ start: number; end: number } | undefined)[],
) {
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1];
    if (span === undefined || before === undefined) continue;
    if (span.start < before.start || (span.start === before.start && span.end < before.end)) {
      report(to, `${path}[${i}]`, "comes before the one it follows", "sort by start, then by end");
    }
  }
}
