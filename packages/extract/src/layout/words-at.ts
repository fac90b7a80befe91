/** Where one of some words ends that begins at an offset: the longest of them; -1 where none does. */
export type WordsAt = (text: string, at: number) => number;

/** Makes a matcher for words at an offset. With `whole`, a word counts only where a space, a colon, a digit or the end follows. */
export function wordsAt(forms: readonly string[], whole = false): WordsAt {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const body = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  const matcher = new RegExp(`(?:${body || "(?!)"})${whole ? "(?=[\\s:(0-9\u0E2F]|$)" : ""}`, "y");
  return (text, at) => {
    matcher.lastIndex = at;
    return matcher.test(text) ? matcher.lastIndex : -1;
  };
}
