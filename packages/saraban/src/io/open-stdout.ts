import { once } from "node:events";
import { outputError } from "./errors.js";
import type { Sink } from "./sink.js";

/** Standard output: nothing can be taken back, so what is written is whole lines. */
export function openStdout(): Sink {
  const stream = process.stdout;
  const name = "standard output";
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const check = (): void => {
    if (failure) throw outputError(failure, name);
  };
  return {
    name,
    async write(content) {
      check();
      if (!stream.write(content)) await once(stream, "drain").catch(() => undefined);
      check();
    },
    async commit() {
      if (!failure) await new Promise<void>((resolve) => stream.write("", () => resolve()));
      // The error of a synchronous stream is told in a later turn.
      await new Promise((resolve) => setImmediate(resolve));
      check();
    },
    async abandon() {
      return undefined;
    },
  };
}
