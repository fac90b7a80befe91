import { shown } from "../language/shown.js";
import { translated } from "../language/translated.js";
import { type Fault, placeOf } from "./fault.js";

/** Faults shown in full; of more, only the number. */
const SHOWN = 20;

/** Where the command says on standard error what went wrong, and keeps count. */
export interface Report {
  readonly fault: (fault: Fault) => void;
  readonly say: (line: string) => void;
  readonly faults: () => number;
  /** Says how many faults were not shown. */
  readonly end: () => void;
}

export function openReport(): Report {
  let count = 0;
  // A closed standard error is no reason to stop.
  process.stderr.on("error", () => {});
  const say = (line: string): void => {
    process.stderr.write(`${shown(line)}\n`);
  };
  return {
    say,
    faults: () => count,
    fault(fault) {
      count += 1;
      if (count <= SHOWN)
        say(
          `saraban: ${translated(placeOf(fault))}: ${translated(fault.message)} [${fault.code}]. ${translated(fault.remedy)}`,
        );
    },
    end() {
      if (count > SHOWN) say(`saraban: ${count - SHOWN} further faults are not shown`);
    },
  };
}
