import { Gunzip } from "fflate";
import type { Limits } from "../options.js";

const PIECE = 65_536;

/** Unpacks a .gz, but never to more than it may become. */
export function gunzip(bytes: Uint8Array, { maxBytes }: Limits): Uint8Array | "bomb" | "corrupt" {
  const most = Math.min(maxBytes, Math.max(1 << 20, bytes.length * 1000));
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  try {
    const unpacker = new Gunzip((part, final) => {
      size += part.length;
      if (size <= most) parts.push(part);
      ended = final;
    });
    for (let at = 0; at < bytes.length && size <= most; at += PIECE)
      unpacker.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return "corrupt";
  }
  if (size > most) return "bomb";
  return ended ? Buffer.concat(parts) : "corrupt";
}
