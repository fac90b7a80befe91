import { createHash } from "node:crypto";
import { cut } from "./cut.js";

// Neo4j refuses to index a value of more than about 8,000 bytes; a UTF-16 unit takes three at most.
const longest = 1_000;
const kept = 200;

/** The first 128 bits of a text's SHA-256, in hex. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 32);

/** A key as it is indexed: itself, or where it is too long its beginning and its digest. */
export const indexKey = (key: string): string =>
  key.length <= longest ? key : `${cut(key, kept)}…${digestOf(key)}`;
