import { expandInputs } from "./expand-inputs.js";
import type { Fault } from "./fault.js";
import type { Interrupt } from "./interrupt.js";
import { openProgress } from "./progress.js";
import { type InputRecord, readRecords } from "./read-records.js";
import type { FileOptions } from "./records-of-file.js";

export interface ReadOptions extends FileOptions {
  readonly interrupt: Interrupt;
  /** Whether a progress bar is shown. */
  readonly shown: boolean;
}

/** Everything that the paths hold, in order, until the end or an interrupt; each fault in the place of what it spoils. */
export async function* readAll(
  paths: readonly string[],
  { interrupt, shown, ...options }: ReadOptions,
): AsyncGenerator<InputRecord> {
  const inputs = await expandInputs(paths, {
    pictures: options.ocr !== undefined,
    onLeftOut: (folder, count) =>
      options.say?.(`saraban: ${folder}: pictures left out, which --ocr reads: ${count} [pictures]`),
  });
  const sizes = inputs.map((input) => ("value" in input ? input.value.size : 0));
  const total = sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  const progress = openProgress(total, shown);
  try {
    for (const input of inputs) {
      if (interrupt.asked()) return;
      if ("fault" in input) {
        yield faultRecord(input.fault);
        continue;
      }
      for await (const record of readRecords(input.value, progress.bytes, interrupt, options)) {
        if (interrupt.asked()) return;
        progress.document();
        yield record;
      }
    }
  } finally {
    progress.stop();
  }
}

const faultRecord = (fault: Fault): InputRecord => ({ kind: "fault", fault });
