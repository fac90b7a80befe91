import type { Span } from "@saraban/schema";

const fewest = 8;
const isBlank = (line: Span | undefined) => line !== undefined && line.start === line.end;

/**
 * The lines without the empty ones that only stand between any two lines of a file; of several in a row one stays. Files with
 * their breaks doubled come out as they were; of others nothing changes.
 */
export function singleSpaced(lines: readonly Span[]): readonly Span[] {
  let written = 0;
  let close = 0;
  for (let i = 0; i < lines.length; i++) {
    if (isBlank(lines[i])) continue;
    written++;
    if (i > 0 && !isBlank(lines[i - 1])) close++;
  }
  if (written < fewest || close * 25 > written) return lines;
  return lines.filter((line, i) => !isBlank(line) || (isBlank(lines[i - 1]) && !isBlank(lines[i - 2])));
}
