import type { NodeKind, Span } from "@saraban/schema";
import type { Columns } from "./columns.js";
import { listEndMarks, sectionMarks } from "./relation-marks.js";

/** A mention in the normal text; mentions with one `entity` number name one thing. */
export interface RelatableMention extends Span {
  readonly kind: NodeKind;
  readonly entity: number;
}

/** A mention as relations see it: its words, and what stands around it. */
export interface MentionView {
  readonly mention: RelatableMention;
  readonly kind: number;
  /** Words of the mention, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** First and last word. */
  readonly head: number;
  readonly tail: number;
  /** Nearest marked word to the left in the line: its marks and its distance; 0 where there is none. */
  readonly leftCue: number;
  readonly leftFar: number;
  readonly rightCue: number;
  readonly rightFar: number;
  /** Marks of the last label line before or at the mention. */
  readonly section: number;
  /** Where mentions of one kind follow each other as a list: how many came before, and the left cue of the first. */
  readonly chain: number;
  /** Number of the view that the list begins with. */
  readonly chainFrom: number;
  readonly chainCue: number;
  /** Kind (and one) of the mention that this one stands inside, 0 where it stands alone. */
  readonly inside: number;
  /** Which mention of its entity, from 0. */
  readonly nth: number;
}

export const kindNumbers = { Person: 0, Agency: 1, Meeting: 2, Policy: 3, Document: 4 } as const;

const farthestCue = 40;
const longestLink = 14;

/** Lays mentions out in text order (of two that begin together the longer first). */
export function viewMentions(columns: Columns, mentions: readonly RelatableMention[]): MentionView[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || a.entity - b.entity);
  const { count, start, end, lineStart, lines, mark, markSet, word, hash } = columns;
  const seen = new Map<number, number>();
  const lastOfKind: (MentionView | undefined)[] = [];
  const views: MentionView[] = [];
  const marksAt = (i: number) => markSet[mark[i] as number] as number;
  const marked = (from: number, to: number, marks: number): boolean => {
    for (let i = from; i < to; i++) if ((marksAt(i) & marks) !== 0) return true;
    return false;
  };
  let outer: MentionView | undefined;
  let first = 0;
  let line = 0;
  let section = 0;
  let read = 0;
  for (const mention of sorted) {
    while (first < count - 1 && (end[first] as number) <= mention.start) first++;
    let to = first + 1;
    while (to < count && (start[to] as number) < mention.end) to++;
    while (line + 1 < lines && (lineStart[line + 1] as number) <= first) line++;
    for (; read <= first; read++) {
      const label = marksAt(read) & sectionMarks;
      if (label !== 0) section = label;
    }
    const lineFrom = lineStart[line] as number;
    const lineTo = lineStart[line + 1] as number;
    let left = first - 1;
    const leftEnd = Math.max(lineFrom, first - farthestCue);
    while (left >= leftEnd && marksAt(left) === 0) left--;
    const leftCue = left >= leftEnd ? marksAt(left) : 0;
    let right = to;
    const rightEnd = Math.min(lineTo, to + farthestCue);
    while (right < rightEnd && marksAt(right) === 0) right++;
    const kind = kindNumbers[mention.kind];
    const before = lastOfKind[kind];
    const linked =
      before !== undefined &&
      first - before.to <= longestLink &&
      line - before.line <= 1 &&
      !marked(before.to, first, listEndMarks);
    const nth = seen.get(mention.entity) ?? 0;
    seen.set(mention.entity, nth + 1);
    const view: MentionView = {
      mention,
      kind,
      from: first,
      to,
      line,
      head: hash[word[first] as number] as number,
      tail: hash[word[to - 1] as number] as number,
      leftCue,
      leftFar: leftCue === 0 ? 0 : first - left,
      rightCue: right < rightEnd ? marksAt(right) : 0,
      rightFar: right - to,
      section,
      chainFrom: linked ? before.chainFrom : views.length,
      chain: linked ? before.chain + 1 : 0,
      chainCue: linked ? before.chainCue : leftCue,
      inside: outer !== undefined && outer.mention.end >= mention.end ? outer.kind + 1 : 0,
      nth,
    };
    views.push(view);
    if (outer === undefined || outer.mention.end < mention.end) outer = view;
    lastOfKind[kind] = view;
  }
  return views;
}
