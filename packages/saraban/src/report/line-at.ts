/** The line that holds an offset: its number from 1, and its span without the line break. */
export function lineAt(
  text: string,
  offset: number,
): { readonly line: number; readonly from: number; readonly to: number } {
  let line = 1;
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    from = at + 1;
  }
  const end = text.indexOf("\n", from);
  return { line, from, to: end < 0 ? text.length : end };
}
