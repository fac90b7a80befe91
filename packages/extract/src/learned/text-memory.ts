import { type Columns, gaps } from "./columns.js";
import { agencyMarks, honorificMarks } from "./lexicon-marks.js";

/** What a text as a whole shows of a word: somewhere it follows an honorific, is part of a known body, opens a parenthesis. */
export const memories = { afterHonorific: 1, inAgency: 2, inParenthesis: 4 } as const;

/** Of each distinct word: its memories. */
export function memoryOf(text: string, columns: Columns): Uint8Array {
  const { count, kinds, word, gap, mark, markSet, start } = columns;
  const memory = new Uint8Array(kinds);
  let honorific = false;
  let opened = false;
  for (let i = 0; i < count; i++) {
    const kind = word[i] as number;
    const marks = markSet[mark[i] as number] as number;
    const isHonorific = (marks & honorificMarks) !== 0;
    let seen = memory[kind] as number;
    if (honorific && !isHonorific && gap[i] !== gaps.line) seen |= memories.afterHonorific;
    if ((marks & agencyMarks) !== 0) seen |= memories.inAgency;
    if (opened) seen |= memories.inParenthesis;
    memory[kind] = seen;
    honorific = isHonorific;
    opened = text.charCodeAt(start[i] as number) === 0x28;
  }
  return memory;
}
