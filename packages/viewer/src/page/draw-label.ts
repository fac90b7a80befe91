import { papers, type Theme } from "../shared/look.js";

interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  readonly strong?: boolean;
  /** Its name stands to the left. */
  readonly onLeft?: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelDrawer {
  readonly draw: (canvas: CanvasRenderingContext2D, data: object) => void;
  /** To be called before each frame. */
  readonly forget: () => void;
}

/**
 * Draws names beside their nodes with a halo, so that they can be read over edges; a name that would lie on one
 * already drawn in this frame is left out, unless it is of what is chosen.
 */
export function labelDrawer(theme: () => Theme, fontSize: () => number): LabelDrawer {
  let taken: Box[] = [];
  return {
    forget() {
      taken = [];
    },
    draw(canvas, data) {
      const { x, y, size, label, strong, onLeft } = data as Labelled;
      if (!label) return;
      const { page, ink } = papers[theme()];
      const font = fontSize();
      canvas.font = `${strong ? 600 : 400} ${font}px Sarabun, sans-serif`;
      const width = canvas.measureText(label).width;
      const right = x + size + 4;
      // To the left where the frame ends.
      const frame = canvas.canvas.clientWidth;
      const other = x - size - 4 - width;
      const left = other > 0 && (onLeft || right + width > frame) ? other : right;
      const box = { left, top: y - font * 0.7, right: left + width, bottom: y + font * 0.6 };
      const isTaken = taken.some(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      if (isTaken && !strong) return;
      taken.push(box);
      canvas.lineJoin = "round";
      canvas.lineWidth = 4;
      canvas.strokeStyle = page;
      canvas.fillStyle = ink;
      canvas.strokeText(label, left, y + font / 3);
      canvas.fillText(label, left, y + font / 3);
    },
  };
}

/** Draws the node under the pointer: its name on a plate. */
export const hoverDrawer =
  (theme: () => Theme, fontSize: () => number) =>
  (canvas: CanvasRenderingContext2D, data: object): void => {
    const { x, y, size, label } = data as Labelled;
    const { page, ink } = papers[theme()];
    canvas.strokeStyle = ink;
    canvas.lineWidth = 1.5;
    canvas.beginPath();
    canvas.arc(x, y, size + 3, 0, Math.PI * 2);
    canvas.stroke();
    if (!label) return;
    canvas.font = `600 ${fontSize()}px Sarabun, sans-serif`;
    const width = canvas.measureText(label).width;
    const height = fontSize() * 1.7;
    canvas.fillStyle = page;
    canvas.beginPath();
    canvas.roundRect(x + size + 5, y - height / 2, width + 14, height, 5);
    canvas.fill();
    canvas.lineWidth = 1;
    canvas.stroke();
    canvas.fillStyle = ink;
    canvas.fillText(label, x + size + 12, y + fontSize() / 3);
  };
