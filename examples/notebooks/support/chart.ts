/** Small pictures as SVG. What is drawn is given; nothing is measured, so that every machine draws the same. */
const ink = "#22262e";
const quiet = "#5d6470";
const line = "#dcd8cc";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const text = (
  x: number,
  y: number,
  content: string,
  { size = 14, fill = ink, anchor = "start", rotate = 0 } = {},
): string =>
  `<text x="${x}" y="${y}" font-family="Sarabun" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${rotate === 0 ? "" : ` transform="rotate(${rotate} ${x} ${y})"`}>${escaped(content)}</text>`;

const page = (width: number, height: number, title: string, body: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fbfaf6"/>${text(20, 32, title, { size: 18 })}${body.join("")}</svg>`;

/** Bars, the longest first if that is how they are given; `label` before, `note` behind each. */
export function bars(
  title: string,
  rows: readonly { readonly label: string; readonly value: number; readonly note?: string }[],
  { color = "#185a9a", labels = 430 } = {},
): string {
  const room = 1000 - labels - 120;
  const most = Math.max(...rows.map(({ value }) => value), 1e-9);
  const body = rows.flatMap(({ label, value, note }, index) => {
    const y = 54 + index * 30;
    const width = Math.round((value / most) * room * 10) / 10;
    return [
      text(labels - 10, y + 16, label, { anchor: "end" }),
      `<rect x="${labels}" y="${y}" width="${width}" height="22" rx="3" fill="${color}"/>`,
      text(labels + width + 8, y + 16, note ?? String(value), { fill: quiet }),
    ];
  });
  return page(1000, 70 + rows.length * 30, title, body);
}

/** What happened, from above to below in the order that is given; equal dates are not repeated. */
export function timeline(
  title: string,
  events: readonly {
    readonly date: string;
    readonly what: string;
    readonly who: string;
    readonly color: string;
  }[],
): string {
  const body = events.flatMap(({ date, what, who, color }, index) => {
    const y = 66 + index * 36;
    return [
      text(130, y + 5, date === events[index - 1]?.date ? "" : date, { anchor: "end", fill: quiet }),
      `<circle cx="160" cy="${y}" r="7" fill="${color}"/>`,
      text(182, y + 5, what, { fill: color }),
      text(350, y + 5, who),
    ];
  });
  const rail = `<path d="M160 60V${66 + (events.length - 1) * 36}" stroke="${line}" stroke-width="2"/>`;
  return page(1000, 84 + events.length * 36, title, [rail, ...body]);
}

/** A square of how much each has to do with each; `breaks` are the rows before which a new group begins. */
export function matrix(
  title: string,
  names: readonly string[],
  value: (row: number, column: number) => number,
  breaks: readonly number[] = [],
): string {
  const cell = 24;
  const left = 250;
  const top = 56;
  const most = Math.max(1, ...names.flatMap((_, row) => names.map((__, column) => value(row, column))));
  const cells = names.flatMap((_, row) =>
    names.map((__, column) => {
      const share = value(row, column) / most;
      const fill = row === column ? line : share === 0 ? "#ffffff" : "#7a3aa3";
      const opacity = row === column || share === 0 ? 1 : 0.25 + 0.75 * share;
      return `<rect x="${left + column * cell}" y="${top + row * cell}" width="${cell - 2}" height="${cell - 2}" rx="2" fill="${fill}" fill-opacity="${Math.round(opacity * 100) / 100}"/>`;
    }),
  );
  const end = top + names.length * cell;
  const labels = names.map((name, row) =>
    text(left - 8, top + row * cell + 16, name, { anchor: "end", size: 13 }),
  );
  const rules = breaks.flatMap((at) => [
    `<path d="M${left} ${top + at * cell - 1}h${names.length * cell}" stroke="${quiet}" stroke-width="1"/>`,
    `<path d="M${left + at * cell - 1} ${top}v${names.length * cell}" stroke="${quiet}" stroke-width="1"/>`,
  ]);
  return page(left + names.length * cell + 24, end + 20, title, [...cells, ...rules, ...labels]);
}
