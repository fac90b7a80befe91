import { addEdit, applyEdits, editList, type Step } from "./edits.js";

// Byte-order mark, soft hyphen, zero-width space and joiners, word joiner, marks of writing direction.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** Takes out the characters that print nothing. */
export const removeInvisible = (text: string): Step => {
  const edits = editList();
  for (const match of text.matchAll(invisible))
    addEdit(edits, match.index, match.index + match[0].length, "");
  return applyEdits(text, edits);
};
