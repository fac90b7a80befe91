import type { Columns } from "./columns.js";
import type { MentionView } from "./mention-view.js";
import { bucket, mix } from "./mix.js";

/** Most features that a pair has. */
export const mostPairFeatures = 192;

const EDGE = 0x5bd1e995;
/** So many words between two mentions are all looked at; of more, the first and the last few. */
const shortGap = 14;
const edgeWords = 4;
const longestCueGap = 60;

/** What all pairs of a text share: how many things of each kind it names. */
export interface PairScene {
  readonly columns: Columns;
  readonly views: readonly MentionView[];
  readonly entities: readonly number[];
  /** Of each distinct word: its class of usage, 0 for none. */
  readonly classes: Uint16Array;
}

export function pairScene(
  columns: Columns,
  views: readonly MentionView[],
  classOf: ReadonlyMap<number, number>,
): PairScene {
  const classes = new Uint16Array(columns.kinds);
  for (let kind = 0; kind < columns.kinds; kind++)
    classes[kind] = classOf.get(columns.hash[kind] as number) ?? 0;
  const entities = [0, 1, 2, 3, 4].map(
    (kind) => new Set(views.filter((view) => view.kind === kind).map(({ mention }) => mention.entity)).size,
  );
  return { columns, views, entities, classes };
}

/** Writes the features of the pair of views number `xi` and `yi`, the first in the text first; returns how many. */
export function pairFeatures(scene: PairScene, xi: number, yi: number, out: Int32Array): number {
  const { columns, views, entities, classes } = scene;
  const x = views[xi] as MentionView;
  const y = views[yi] as MentionView;
  const { word, hash, gap, mark, markSet, count, lineStart } = columns;
  const type = (x.kind * 5 + y.kind) * 100;
  let n = 0;
  const put = (template: number, a: number, b = 0) => {
    out[n++] = mix(0x4000 + type + template, a, b);
  };
  const wordAt = (i: number) => (i < 0 || i >= count ? EDGE : (hash[word[i] as number] as number));
  /** The word at `i`, unless it stands in another line than `line`. */
  const inLine = (i: number, line: number) =>
    i < (lineStart[line] as number) || i >= (lineStart[line + 1] as number) ? EDGE : wordAt(i);

  const classAt = (i: number) => (i < 0 || i >= count ? EDGE : (classes[word[i] as number] as number));

  const far = y.from - x.to;
  const nested = y.from < x.to ? (y.from === x.from ? 1 : y.to === x.to ? 2 : 3) : 0;
  const lines = Math.min(y.line - x.line, 3);
  const near = bucket(Math.max(0, far));
  const place = nested + 4 * lines;
  put(0, 0);
  put(1, place);
  put(2, place, near);
  const between = kindsBetween(views, xi, yi);
  put(3, between.sequence, lines);
  put(4, between.likeX * 4 + between.likeY, place);
  put(5, Math.min(yi - xi, 9), lines);

  // words around
  const beforeX = inLine(x.from - 1, x.line);
  const afterY = inLine(y.to, y.line);
  put(10, beforeX);
  put(11, inLine(x.from - 2, x.line), beforeX);
  put(12, inLine(x.to, x.line));
  put(13, inLine(x.to, x.line), inLine(x.to + 1, x.line));
  put(14, inLine(y.from - 1, y.line));
  put(15, inLine(y.from - 2, y.line), inLine(y.from - 1, y.line));
  put(16, afterY);
  put(17, afterY, inLine(y.to + 1, y.line));
  put(18, x.head);
  put(19, y.head);
  put(20, x.head, y.head);
  put(21, x.tail);
  put(22, y.tail);
  put(23, beforeX, inLine(y.from - 1, y.line));
  put(24, inLine(y.from - 1, y.line), afterY);
  put(28, classAt(x.from - 1));
  put(29, classAt(y.to));
  put(70, classAt(x.to), classAt(y.from - 1));
  put(71, classAt(y.from - 1), classAt(y.to));
  put(72, classAt(x.from - 1), classAt(x.to));
  put(73, classAt(y.from - 2), classAt(y.from - 1));
  put(74, x.inside, y.inside);
  put(75, x.inside * 6 + y.inside, place);
  if (nested !== 0) {
    put(25, x.head, nested);
    put(26, y.head, nested);
    put(27, wordAt(y.from - 1), nested);
  }

  // words and cues between
  let spaces = 0;
  let cuesBetween = 0;
  let firstCue = 0;
  let lastCue = 0;
  const stop = Math.min(y.from, x.to + longestCueGap);
  for (let i = x.to; i < stop; i++) {
    const marks = markSet[mark[i] as number] as number;
    if (gap[i] !== 0) spaces++;
    if (marks === 0) continue;
    cuesBetween |= marks;
    if (firstCue === 0) firstCue = marks;
    lastCue = marks;
  }
  put(6, Math.min(spaces, 7), lines);
  put(30, firstCue, lines);
  put(31, lastCue, lines);
  for (let rest = cuesBetween; rest !== 0; rest &= rest - 1) put(32, 32 - Math.clz32(rest & -rest), lines);
  if (far > 0 && far <= shortGap) {
    let all = far;
    for (let i = x.to; i < y.from; i++) {
      put(33, wordAt(i));
      put(76, classAt(i));
      all = mix(all, wordAt(i), gap[i]);
      if (i > x.to) put(34, wordAt(i - 1), wordAt(i));
    }
    put(35, all);
  } else if (far > shortGap) {
    for (let k = 0; k < edgeWords; k++) {
      put(36, wordAt(x.to + k));
      put(37, wordAt(y.from - 1 - k));
      put(77, classAt(x.to + k));
      put(78, classAt(y.from - 1 - k));
    }
  } else put(38, gap[y.from] as number, nested);

  // cues to the left and to the right, and where a list began
  put(40, x.leftCue, Math.min(x.leftFar, 6));
  put(41, x.leftCue, lines);
  put(42, y.leftCue, Math.min(y.leftFar, 6));
  put(43, y.rightCue, Math.min(y.rightFar, 6));
  put(44, y.rightCue, lines);
  put(45, x.rightCue, Math.min(x.rightFar, 6));
  put(46, y.chainCue, Math.min(y.chain, 3));
  put(47, x.chainCue, Math.min(x.chain, 3));
  put(48, x.leftCue, y.rightCue);
  put(49, y.chainCue, x.rightCue);
  const list = xi === y.chainFrom ? 1 : xi === y.chainFrom - 1 ? 2 : x.chainFrom === y.chainFrom ? 3 : 0;
  put(52, list, y.chainCue);
  put(53, list, x.rightCue);
  put(54, list, place);
  put(55, list, firstCue);
  put(50, x.section, y.section);
  put(51, y.section, Math.min(y.chain, 2));

  // lines and the text as a whole
  const startOfX = wordAt(lineStart[x.line] as number);
  const startOfY = wordAt(lineStart[y.line] as number);
  put(60, startOfX);
  put(61, startOfY, lines);
  put(62, Math.min(bucket(x.from - (lineStart[x.line] as number)), 7), lines);
  put(63, Math.min(bucket(y.from - (lineStart[y.line] as number)), 7), lines);
  put(64, Math.min(x.line, 5), Math.min(y.line, 5));
  put(65, Math.min(entities[x.kind] as number, 6), Math.min(entities[y.kind] as number, 6));
  put(66, Math.min(x.nth, 3), Math.min(y.nth, 3));
  put(67, wordAt(0));
  put(68, wordAt(0), place);
  return n;
}

/** What stands between two mentions: the kinds in order (of at most four), and how many are of the kind of either. */
function kindsBetween(views: readonly MentionView[], xi: number, yi: number) {
  const x = views[xi] as MentionView;
  const y = views[yi] as MentionView;
  let sequence = 0;
  let likeX = 0;
  let likeY = 0;
  const last = Math.min(yi, xi + 12);
  for (let i = xi + 1; i < last; i++) {
    const { kind, from } = views[i] as MentionView;
    if (i - xi <= 4) sequence = sequence * 12 + 1 + kind + (from < x.to ? 6 : 0);
    if (kind === x.kind && likeX < 3) likeX++;
    if (kind === y.kind && likeY < 3) likeY++;
  }
  return { sequence: sequence * 4 + Math.min(yi - xi, 3), likeX, likeY };
}
