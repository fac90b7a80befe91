/** What a Deno kernel offers to a notebook, as far as it is used here. */
declare const Deno: {
  readonly jupyter: { readonly broadcast: (type: string, content: object) => Promise<void> };
};

/** Shows something as the output of a cell, in the order of the calls: one representation for each MIME type. */
export async function show(data: Readonly<Record<string, string>>): Promise<void> {
  await Deno.jupyter.broadcast("display_data", { data, metadata: {}, transient: {} });
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Shows text written in Markdown. */
export const say = (markdown: string): Promise<void> => show({ "text/markdown": markdown });

const cellOf = (value: unknown): string =>
  String(value ?? "")
    .replace(/\s+/g, " ")
    .replace(/[\\|*_<>`[\]]/g, "\\$&");

/** Shows rows as a table; its columns are the properties of the first row. */
export function table(rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return say("*nothing*");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) =>
    line(columns.map((column) => cellOf((row as Record<string, unknown>)[column]))),
  );
  return say([line(columns.map(cellOf)), line(columns.map(() => "---")), ...body].join("\n"));
}

/** Shows lines of program text. */
export const code = (text: string, language = ""): Promise<void> =>
  say(`\`\`\`${language}\n${text.trimEnd()}\n\`\`\``);

/** Shows a picture: PNG, which every page that renders notebooks shows alike. */
export function picture(png: Uint8Array): Promise<void> {
  let binary = "";
  for (const byte of png) binary += String.fromCharCode(byte);
  return show({ "image/png": btoa(binary) });
}
