import { createReadStream } from "node:fs";
import { decodeText } from "./decode-text.js";
import type { FaultCode, Outcome } from "./fault.js";
import { systemFault } from "./system-fault.js";

const emptyRemedy = "Check how it was made, or leave it out.";

/** Reads a stream of at most `limit` bytes. */
export async function readBytes(
  chunks: AsyncIterable<Buffer>,
  where: string,
  limit: number,
): Promise<Outcome<Buffer>> {
  const fail = (code: FaultCode, message: string, remedy: string): Outcome<Buffer> => ({
    fault: { code, where, message, remedy },
  });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit)
      return fail(
        "too-large",
        `it is larger than ${limit / 1024 / 1024} MB`,
        "Split it into the documents that it holds.",
      );
    parts.push(chunk);
  }
  return size === 0 ? fail("empty-file", "it is empty", emptyRemedy) : { value: Buffer.concat(parts) };
}

/** Reads a stream of at most `limit` bytes as one UTF-8 text with something in it. */
async function readWhole(
  chunks: AsyncIterable<Buffer>,
  where: string,
  limit: number,
): Promise<Outcome<string>> {
  const fail = (code: FaultCode, message: string, remedy: string): Outcome<string> => ({
    fault: { code, where, message, remedy },
  });
  const bytes = await readBytes(chunks, where, limit);
  if ("fault" in bytes) return bytes;
  const text = decodeText(bytes.value);
  if (typeof text !== "string") return fail(text.code, text.message, text.remedy);
  if (text.trim() === "") return fail("empty-file", "it holds white space only", emptyRemedy);
  return { value: text };
}

/** Longest file that fits into one string. */
export const FILE_LIMIT = 256 * 1024 * 1024;

/** Reads a whole UTF-8 file. */
export async function readText(path: string): Promise<Outcome<string>> {
  try {
    return await readWhole(createReadStream(path), path, FILE_LIMIT);
  } catch (error) {
    return { fault: systemFault(path, error) };
  }
}
