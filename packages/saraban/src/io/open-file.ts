import { open, rename, rm, stat } from "node:fs/promises";
import { outputError } from "./errors.js";
import type { Sink } from "./sink.js";

/** A device or a pipe has no place beside it for a file in the making. */
const isSpecial = async (path: string): Promise<boolean> => {
  const about = await stat(path).catch(() => undefined);
  return about !== undefined && !about.isFile();
};

/** A file: written beside its place as `PATH.partial`, and renamed when whole. Rejects with an `OutputError`. */
export async function openFile(path: string): Promise<Sink> {
  const failed = (error: unknown): never => {
    throw outputError(error, path);
  };
  const special = await isSpecial(path);
  const partial = special ? path : `${path}.partial`;
  const handle = await open(partial, "w").catch(failed);
  let written = 0;
  return {
    name: path,
    async write(content) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      await handle.appendFile(bytes).catch(failed);
      written += bytes.length;
    },
    async commit() {
      await handle.close().catch(failed);
      if (!special) await rename(partial, path).catch(failed);
    },
    async abandon() {
      if (special) {
        await handle.close().catch(() => undefined);
        return undefined;
      }
      // A line that was cut by a full disk is taken off again.
      await handle.truncate(written).catch(() => undefined);
      await handle.close().catch(() => undefined);
      if (written > 0) return partial;
      await rm(partial, { force: true });
      return undefined;
    },
  };
}
