import { deflateSync, strToU8 } from "fflate";

/**
 * Data as text that holds nothing that HTML could read: JSON, deflated, in base64. The deflating is done in JavaScript,
 * so that the bytes are the same on every machine.
 */
export const pack = (data: unknown): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(data)), { level: 9 })).toString("base64");
