import type { NodeKind } from "@saraban/schema";
import { type Shape, shapes } from "../shared/look.js";
import { s } from "./element.js";

const draw: Readonly<Record<Shape, () => SVGElement>> = {
  circle: () => s("circle", { cx: 8, cy: 8, r: 6 }),
  square: () => s("rect", { x: 2.5, y: 2.5, width: 11, height: 11, rx: 1 }),
  diamond: () => s("path", { d: "M8 1 15 8 8 15 1 8Z" }),
  hexagon: () => s("path", { d: "M8 1.2 14 4.6V11.4L8 14.8 2 11.4V4.6Z" }),
  sheet: () => s("rect", { x: 3.4, y: 1.6, width: 9.2, height: 12.8, rx: 0.6 }),
};

/** The sign of a kind, in its colour (by the style sheet). */
export const icon = (kind: NodeKind): SVGElement =>
  s(
    "svg",
    { class: `icon k-${kind}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    draw[shapes[kind]](),
  );
