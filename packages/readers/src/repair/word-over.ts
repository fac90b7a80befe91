import { isWord } from "@saraban/thai";

/** Letters looked at on either side: words are hardly longer. */
export const AROUND = 10;

/** Whether a word may end and another begin here: not behind a vowel that is written first, not before what hangs on. */
const isEdge = (text: string, at: number): boolean =>
  !/[\u0E40-\u0E44]/.test(text.charAt(at - 1)) && !/[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/.test(text.charAt(at));

/** The length of the longest word of the dictionary over a place of a text; 0 where there is none of three letters. */
export function wordOver(text: string, at: number): number {
  let longest = 0;
  for (let start = Math.max(0, at - AROUND); start <= at; start += 1) {
    if (!isEdge(text, start)) continue;
    const furthest = Math.min(text.length, at + AROUND);
    for (let end = furthest; end > at && end - start > Math.max(longest, 2); end -= 1)
      if (isEdge(text, end) && isWord(text.slice(start, end))) longest = end - start;
  }
  return longest;
}
