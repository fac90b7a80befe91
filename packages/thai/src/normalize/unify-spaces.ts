import { noEdits, type Step } from "./edits.js";

const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Writes every kind of space as U+0020, one for one. */
export const unifySpaces = (text: string): Step => ({ text: text.replace(otherSpaces, " "), edits: noEdits });
