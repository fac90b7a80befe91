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
  readonly edges: readonly { readonly from: number; readonly to: number; readonly kind: EdgeKind }[];
  readonly legend: readonly { readonly kind: NodeKind; readonly word: string }[];
}

const FONT = 12;
const MARGIN = 70;
const FOOT = 46;

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
  text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length * FONT * 0.56;

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
    return a && b
      ? [
          `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}" stroke="${familyColours[theme][families[kind]]}"/>`,
        ]
      : [];
  });
  const signs = nodes.map(({ kind, size }, index) => {
    const { x = 0, y = 0 } = place[index] ?? {};
    return `<g fill="${kindColours[theme][kind]}">${outline[shapes[kind]](x, y, size)}</g>`;
  });
  const order = nodes
    .map((_node, index) => index)
    .sort((a, b) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0) || a - b);
  const labels = placeLabels(
    order.map((index) => ({
      ...(place[index] ?? { x: 0, y: 0 }),
      size: nodes[index]?.size ?? 0,
      width: widthOf(nodes[index]?.label ?? ""),
    })),
    FONT,
    { width, height: tall },
  ).flatMap((at, rank) => {
    const label = nodes[order[rank] ?? -1]?.label;
    return at && label
      ? [
          `<text x="${round(at.x)}" y="${round(at.y)}"${at.anchor === "start" ? "" : ` text-anchor="${at.anchor}"`}>${escapeXml(label)}</text>`,
        ]
      : [];
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
    `<g stroke-width="1.2" fill="none">${lines.join("")}</g>`,
    signs.join(""),
    `<g fill="${ink}" stroke="${page}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.join("")}${signsOfLegend.join("")}</g>`,
    "</svg>\n",
  ].join("\n");
}
