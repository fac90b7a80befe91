/** Rows of CSV (RFC 4180; also with semicolons or tabs, as office programs write it), each with its line, from 1. */
export function parseCsv(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const head = text.slice(start, (text.indexOf("\n", start) + 1 || text.length + 1) - 1);
  const count = (sign: string): number => head.split(sign).length;
  const separator = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = start;
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const parts: string[] = [];
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        parts.push(text.slice(at, end));
        at = end + 1;
        if (text[at] !== '"') break;
        parts.push('"');
        at += 1;
      }
      cell = parts.join("");
      line += cell.split("\n").length - 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
      cell = text.slice(at, end).replace(/\r$/, "");
      at = end;
    }
    cells.push(cell);
    while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: rowLine, cells });
    cells = [];
    line += 1;
    rowLine = line;
    at += 1;
  }
  return rows;
}
