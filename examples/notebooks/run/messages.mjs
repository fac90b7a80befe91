// The Jupyter messaging protocol, version 5.3: a message is a few frames, signed with a key of the connection.
// @ts-check
import { createHmac, randomUUID } from "node:crypto";

const DELIMITER = "<IDS|MSG>";

/** @param {string} key @param {readonly string[]} parts */
const signed = (key, parts) =>
  parts.reduce((hash, part) => hash.update(part), createHmac("sha256", key)).digest("hex");

/**
 * @typedef {{ header: { msg_type: string, msg_id: string }, parent: { msg_id?: string }, content: Record<string, any> }} Message
 */

/** The frames of a request, and its id. @param {string} key @param {string} type @param {object} content */
export function request(key, type, content) {
  const id = randomUUID();
  const header = {
    ...{ msg_id: id, session: "run", username: "run", msg_type: type, version: "5.3" },
    date: new Date().toISOString(),
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [DELIMITER, signed(key, parts), ...parts] };
}

/** What some frames say. Throws where they are not of this connection. @param {string} key @param {readonly Buffer[]} frames @returns {Message} */
export function read(key, frames) {
  const at = frames.findIndex((frame) => frame.toString() === DELIMITER);
  const [signature, ...parts] = frames.slice(at + 1).map(String);
  if (at < 0 || signature !== signed(key, parts.slice(0, 4)))
    throw new Error("a message with a wrong signature");
  const [header, parent, , content] = parts.slice(0, 4).map((part) => JSON.parse(part));
  return { header, parent, content };
}
