import { openFile } from "./open-file.js";
import { openStdout } from "./open-stdout.js";
import type { Sink } from "./sink.js";

/** The file of this path, or standard output where none (or `-`) is given. */
export const openSink = async (path: string | undefined): Promise<Sink> =>
  path === undefined || path === "-" ? openStdout() : openFile(path);
