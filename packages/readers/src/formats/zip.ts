import { Inflate } from "fflate";
import { decodeText } from "../decode/decode-text.js";
import type { Limits } from "../options.js";

/** A file in an archive, or why it cannot be had. `name` is empty where the archive itself is broken. */
export type ZipEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      readonly problem: "corrupt" | "encrypted" | "bomb" | "too-large";
      readonly message: string;
    };

/** A kilobyte that becomes more than this many is no text and no picture. */
const MOST_RATIO = 1000;
const PIECE = 65_536;

/** Unpacks, but never more than `most` bytes. */
function inflate(packed: Uint8Array, most: number): Uint8Array | "bomb" | "corrupt" {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((part, final) => {
    size += part.length;
    if (size <= most) parts.push(part);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return "corrupt";
  }
  if (size > most) return "bomb";
  return ended ? Buffer.concat(parts) : "corrupt";
}

/** A name as it was written: UTF-8 where it says so or is, else the single-byte Thai of old Windows. */
const nameOf = (bytes: Uint8Array): string =>
  decodeText(bytes)?.text ?? Buffer.from(bytes).toString("latin1");

/** Reads a ZIP archive by its directory (APPNOTE 4.3), a file at a time; folders and what systems add are left out. */
export function* readZip(bytes: Uint8Array, limits: Limits): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (message: string): ZipEntry => ({ name: "", problem: "corrupt", message });
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest || end < 0) {
    yield broken("its directory is missing; it may have been cut off");
    return;
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.maxEntries) {
    yield {
      name: "",
      problem: "too-large",
      message: `it holds ${count} files, more than ${limits.maxEntries}`,
    };
    return;
  }
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      yield broken("its directory is damaged");
      return;
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name)) continue;
    if (flags & 1) {
      yield { name, problem: "encrypted", message: "it is locked with a password" };
      continue;
    }
    if (local + 30 > bytes.length || (method !== 0 && method !== 8)) {
      const message =
        method !== 0 && method !== 8 ? "it is packed in a way that is not read" : "it is cut off";
      yield { name, problem: "corrupt", message };
      continue;
    }
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + packedSize);
    const most = Math.min(
      limits.maxBytes,
      limits.maxUnpacked - unpacked,
      Math.max(1 << 20, packedSize * MOST_RATIO),
    );
    const content = method === 0 ? packed : inflate(packed, most);
    if (content === "bomb") {
      yield { name, problem: "bomb", message: "it unpacks to far more than it may" };
      // One is enough to know what this archive is for.
      return;
    }
    if (content === "corrupt" || packed.length < packedSize) {
      yield { name, problem: "corrupt", message: "its data are damaged" };
      continue;
    }
    unpacked += content.length;
    yield { name, bytes: content };
  }
}
