import type { EdgeKind, NodeKind } from "@saraban/schema";
import {
  families,
  familyColours,
  kindColours,
  papers,
  type Shape,
  shapes,
  type Theme,
} from "../shared/look.js";
import { placeLabels } from "./place-labels.js";

export interface Drawing {
  readonly title: string;
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly label: string;
    readonly kind: NodeKind;
  }[];
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly kind: EdgeKind;
    /** What stands on the line. */
    readonly word?: string | undefined;
  }[];
  readonly legend: readonly { readonly kind: NodeKind; readonly word: string }[];
}

const FONT = 12;
const MARGIN = 70;
const FOOT = 46;
/** Length of the head of an arrow. */
const HEAD = 6;

const escapeXml = (text: string): string =>
  text
    // Characters that XML does not have.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

const round = (value: number): string => String(Math.round(value * 10) / 10);

const outline: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"/>`,
  square: (x, y, r) => {
    const half = r * 0.86;
    return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(half * 2)}" height="${round(half * 2)}"/>`;
  },
  diamond: (x, y, r) => {
    const half = r * 1.16;
    return `<path d="M${round(x)} ${round(y - half)} ${round(x + half)} ${round(y)} ${round(x)} ${round(y + half)} ${round(x - half)} ${round(y)}Z"/>`;
  },
  hexagon: (x, y, r) => {
    const corners = [0, 1, 2, 3, 4, 5].map((side) => {
      const angle = (Math.PI / 3) * side + Math.PI / 2;
      return `${round(x + r * 1.06 * Math.cos(angle))} ${round(y + r * 1.06 * Math.sin(angle))}`;
    });
    return `<path d="M${corners.join(" ")}Z"/>`;
  },
  sheet: (x, y, r) =>
    `<rect x="${round(x - r * 0.74)}" y="${round(y - r)}" width="${round(r * 1.48)}" height="${round(r * 2)}"/>`,
};

/** About how wide a name is: marks above and below the line take no room. */
const widthOf = (text: string): number =>
  text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length * FONT * 0.58;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The head of an arrow from `a` that touches the sign of `size` at `b`; none where they nearly touch. */
function arrow(a: Point, b: Point, size: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < size * 2 + HEAD) return "";
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const at = (back: number, aside: number): string =>
    `${round(b.x - x * back - y * aside)} ${round(b.y - y * back + x * aside)}`;
  const tip = size * 1.1 + 1;
  return `<path d="M${at(tip, 0)} ${at(tip + HEAD, HEAD * 0.4)} ${at(tip + HEAD, HEAD * -0.4)}Z" stroke="none"/>`;
}

/** The words of lines, in their middles; those of lines between the same two in one. */
function lineWords(
  edges: Drawing["edges"],
  place: readonly Point[],
): readonly (Point & { readonly size: 0; readonly label: string; readonly here: true })[] {
  const pairs = new Map<
    string,
    { readonly from: number; readonly to: number; readonly words: Set<string> }
  >();
  for (const { from, to, word } of edges) {
    if (word === undefined) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key) ?? { from, to, words: new Set() };
    pair.words.add(word);
    pairs.set(key, pair);
  }
  return [...pairs.values()].flatMap(({ from, to, words }) => {
    const [a, b] = [place[from], place[to]];
    if (!a || !b) return [];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return [{ ...middle, size: 0 as const, label: [...words].join(" \u00B7 "), here: true as const }];
  });
}

/** A picture as SVG text: no script, no style sheet, nothing from elsewhere; `width` in pixels. */
export function drawPicture(drawing: Drawing, { width, theme }: { width: number; theme: Theme }): string {
  const { nodes, edges, legend } = drawing;
  const { page, ink } = papers[theme];
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const least = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [left, right, low, high] =
    nodes.length === 0 ? [0, 1, 0, 1] : [least(xs), most(xs), least(ys), most(ys)];
  const scale = (width - MARGIN * 2) / Math.max(1, right - left);
  const tall = Math.min(width * 1.3, Math.max(width * 0.4, (high - low) * scale + MARGIN * 2));
  const fit = Math.min(scale, (tall - MARGIN * 2) / Math.max(1, high - low));
  const place = nodes.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * fit,
    // Sigma's second axis points up.
    y: tall / 2 - (y - (low + high) / 2) * fit,
  }));
  const lines = edges.flatMap(({ from, to, kind }) => {
    const [a, b] = [place[from], place[to]];
    if (!a || !b) return [];
    const line = `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}"/>`;
    const colour = familyColours[theme][families[kind]];
    return [`<g stroke="${colour}" fill="${colour}">${line}${arrow(a, b, nodes[to]?.size ?? 0)}</g>`];
  });
  const signs = nodes.map(({ kind, size }, index) => {
    const { x = 0, y = 0 } = place[index] ?? {};
    return `<g fill="${kindColours[theme][kind]}">${outline[shapes[kind]](x, y, size)}</g>`;
  });
  const order = nodes
    .map((_node, index) => index)
    .sort((a, b) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0) || a - b);
  const names = order.map((index) => ({
    ...(place[index] ?? { x: 0, y: 0 }),
    size: nodes[index]?.size ?? 0,
    label: nodes[index]?.label ?? "",
  }));
  const texts = [...names, ...lineWords(edges, place)].map((one) => ({ ...one, width: widthOf(one.label) }));
  const labels = placeLabels(texts, FONT, { width, height: tall }).flatMap((at, index) => {
    const text = texts[index];
    if (!at || !text || text.label === "") return [];
    const anchor = at.anchor === "start" ? "" : ` text-anchor="${at.anchor}"`;
    const style = "here" in text ? ` font-size="${FONT * 0.85}" fill-opacity="0.75"` : "";
    return [`<text x="${round(at.x)}" y="${round(at.y)}"${anchor}${style}>${escapeXml(text.label)}</text>`];
  });
  let legendAt = 24;
  const signsOfLegend = legend.map(({ kind, word }) => {
    const at = legendAt;
    legendAt += 34 + widthOf(word) * 1.1;
    return `<g fill="${kindColours[theme][kind]}">${outline[shapes[kind]](at, tall + FOOT / 2, 6)}</g><text x="${round(at + 12)}" y="${round(tall + FOOT / 2 + 4)}" stroke="none">${escapeXml(word)}</text>`;
  });
  const total = tall + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(total)}" width="${round(width)}" height="${round(total)}" font-family="Sarabun, sans-serif" font-size="${FONT}">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<rect width="100%" height="100%" fill="${page}"/>`,
    `<g stroke-width="1.2">${lines.join("")}</g>`,
    signs.join(""),
    `<g fill="${ink}" stroke="${page}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.join("")}${signsOfLegend.join("")}</g>`,
    "</svg>\n",
  ].join("\n");
}
