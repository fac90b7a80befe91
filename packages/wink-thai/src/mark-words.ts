import { classAt, SPACE, ZERO_WIDTH_SPACE } from "./characters.js";
import { startOf } from "./phrases.js";
import { tokenize } from "./tokenize.js";

/** What stands between two words that no space parts: U+200B, the character Unicode has for it. */
const MARK = "\u200B";

/**
 * Writes a text so that the Thai model's own splitter cuts it where `tokenize` does, for code that calls
 * `winkNLP(model)` itself; `winkThai` does this unseen.
 *
 * One U+200B stands between two words that no space parts. A run of n that the text already has becomes n + 2, so that
 * a lone one is always a mark and nothing of the text is lost.
 */
export function markWords(text: string, ends: Uint32Array = tokenize(text)): string {
  const parts: string[] = [];
  let from = 0;
  let before = SPACE;
  for (let index = 0; index < ends.length; index += 1) {
    const at = startOf(ends, index);
    const kind = classAt(text, at);
    const own = kind === ZERO_WIDTH_SPACE || before === ZERO_WIDTH_SPACE;
    if (own || (kind !== SPACE && before !== SPACE)) {
      parts.push(text.slice(from, at));
      from = at;
    }
    before = kind;
  }
  parts.push(text.slice(from));
  if (before === ZERO_WIDTH_SPACE) parts.push("");
  return parts.join(MARK);
}
