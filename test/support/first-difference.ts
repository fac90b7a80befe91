/** The first line in which two texts differ, shortened; nothing where they are the same. For saved graphs, which are long. */
export function firstDifference(actual: string, expected: string): string | undefined {
  if (actual === expected) return undefined;
  const [a, b] = [actual.split("\n"), expected.split("\n")];
  const at = b.findIndex((line, i) => line !== a[i]);
  const line = at < 0 ? b.length : at;
  const column = [...(b[line] ?? "")].findIndex((unit, i) => unit !== [...(a[line] ?? "")][i]);
  const from = Math.max(0, column - 80);
  const show = (text = "") => [...text].slice(from, from + 400).join("");
  return `line ${line + 1} of ${b.length} (${a.length}), from ${from}:\n  is     ${show(a[line])}\n  wanted ${show(b[line])}`;
}
