import { SingleBar } from "cli-progress";
import { translated } from "../language/translated.js";

/** Tells how far the reading is. */
export interface Progress {
  readonly bytes: (count: number) => void;
  readonly document: () => void;
  readonly stop: () => void;
}

const silent: Progress = { bytes() {}, document() {}, stop() {} };

/** A bar is shown on a terminal only, and not where the output itself goes to that terminal. */
export const showsProgress = (
  stderr: { readonly isTTY?: boolean },
  stdout: { readonly isTTY?: boolean },
  outputToFile: boolean,
): boolean => Boolean(stderr.isTTY) && (outputToFile || !stdout.isTTY);

/** Opens a progress bar on standard error; `total` in bytes, undefined where it cannot be known. */
export function openProgress(total: number | undefined, shown: boolean): Progress {
  if (!shown) return silent;
  const format =
    total === undefined
      ? "{documents} documents, {megabytes} MB"
      : "[{bar}] {percentage}% | {documents} documents";
  const bar = new SingleBar({
    format: translated(format),
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
  });
  let read = 0;
  let documents = 0;
  const payload = () => ({ documents, megabytes: (read / 1e6).toFixed(1) });
  bar.start(total ?? 1, 0, payload());
  return {
    bytes(count) {
      read += count;
      bar.update(total === undefined ? 0 : Math.min(read, total), payload());
    },
    document() {
      documents += 1;
    },
    stop() {
      bar.stop();
    },
  };
}
