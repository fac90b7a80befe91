import type { Sink } from "../io/sink.js";
import { writePieces } from "../io/write-pieces.js";
import { abandon, type Session } from "./session.js";

/**
 * Writes all pieces and makes the output take its place; where that fails, or the person asks to stop, it is abandoned.
 * Returns false where they asked to stop.
 */
export async function writeWhole(
  sink: Sink,
  pieces: Iterable<string>,
  { interrupt, report }: Session,
): Promise<boolean> {
  try {
    if (await writePieces(sink, pieces, interrupt)) {
      await sink.commit();
      return true;
    }
    await abandon(sink, report);
    return false;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
