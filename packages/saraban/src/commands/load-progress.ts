import type { Progress } from "@saraban/neo4j";
import { SingleBar } from "cli-progress";
import { translated } from "../language/translated.js";

/** Shows how far a load is: on a terminal only. */
export function openLoadProgress(): {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
} {
  if (!process.stderr.isTTY) return { show() {}, stop() {} };
  let bar: SingleBar | undefined;
  return {
    show({ documents, of, rowsASecond, secondsLeft }) {
      const left = secondsLeft === undefined ? "" : `, ${secondsLeft} s left`;
      const told = { told: translated(`${documents} documents, ${rowsASecond} rows a second${left}`) };
      if (bar === undefined) {
        const format = of === undefined ? "{told}" : "[{bar}] {percentage}% | {told}";
        bar = new SingleBar({
          format,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          fps: 10,
        });
        bar.start(of ?? 1, 0, told);
      }
      bar.update(of === undefined ? 0 : documents, told);
    },
    stop: () => bar?.stop(),
  };
}
