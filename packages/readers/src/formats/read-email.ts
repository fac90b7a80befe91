import type { Note, Reading } from "../reading.js";
import { readHtml } from "./read-html.js";

/** A file that came with a mail. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a mail (.eml): its own text, and the files that came with it, to be read by what reads files. */
export async function readEmail(
  bytes: Uint8Array,
  where: string,
): Promise<{ readonly reading: Reading | undefined; readonly attachments: readonly Attachment[] }> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes.slice());
  const attachments = mail.attachments.flatMap(({ filename, content, disposition }): Attachment[] => {
    if (typeof content === "string" || (disposition === "inline" && !filename)) return [];
    return [{ name: filename ?? "attachment", bytes: new Uint8Array(content as ArrayBuffer) }];
  });
  const subject = mail.subject?.trim();
  const notes: Note[] = subject
    ? [{ severity: "info", code: "subject", message: `subject: ${subject}` }]
    : [];
  if (mail.text && mail.text.trim() !== "")
    return {
      reading: { document: { id: where, text: mail.text, format: "email", places: [], repairs: [], notes } },
      attachments,
    };
  if (mail.html) {
    const read = await readHtml(Buffer.from(mail.html), where);
    const reading: Reading =
      "document" in read ? { document: { ...read.document, format: "email", notes } } : read;
    return { reading, attachments };
  }
  const fault: Reading = {
    fault: {
      ...{ code: "no-text", where, message: "the mail holds no text" },
      remedy: "Check what it is; a mail is a file with headers and a body.",
    },
  };
  return { reading: attachments.length > 0 ? undefined : fault, attachments };
}
