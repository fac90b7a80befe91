/** One thing to read: a file, or standard input. */
export interface Input {
  /** The path as given (or below the folder given); `-` for standard input. It is the document's id. */
  readonly path: string;
  /** `file`: told by its content; `jsonl`: JSON Lines; `auto`: either, told by the first characters (standard input only). */
  readonly format: "file" | "jsonl" | "auto";
  /** Size in bytes, where known. */
  readonly size: number | undefined;
}

/** The path that stands for standard input. */
export const STDIN = "-";

/** Whether a path names a JSON Lines file. */
export const isJsonLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);
