import type { Interrupt } from "./interrupt.js";
import type { Sink } from "./sink.js";

/** Pieces are put together until they are so long: a system call for each would cost more than making it. */
const enough = 256 * 1024;

/** Writes pieces of text, however many, as fast as the sink takes them. Returns false where the person asked to stop. */
export async function writePieces(
  sink: Sink,
  pieces: Iterable<string>,
  interrupt: Interrupt,
): Promise<boolean> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < enough) continue;
    await sink.write(waiting.join(""));
    waiting = [];
    length = 0;
    if (interrupt.asked()) return false;
  }
  if (length > 0) await sink.write(waiting.join(""));
  return !interrupt.asked();
}
