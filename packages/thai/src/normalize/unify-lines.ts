import { addEdit, applyEdits, editList, type Step } from "./edits.js";

const otherBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Writes every kind of line break as "\n". */
export const unifyLines = (text: string): Step => {
  const edits = editList();
  for (const match of text.matchAll(otherBreaks))
    addEdit(edits, match.index, match.index + match[0].length, "\n");
  return applyEdits(text, edits);
};
