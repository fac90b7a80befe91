import names from "../data/columns.json" with { type: "json" };

const plain = (name: string): string => name.trim().toLowerCase();

/** Which column holds the text (the one asked for, one of a usual name, or the only one) and which names the row. */
export function findColumns(
  columns: readonly string[],
  asked: string | undefined,
): { readonly text: string | undefined; readonly id: string | undefined } {
  const named = (usual: readonly string[]): string | undefined =>
    usual
      .map((name) => columns.find((column) => plain(column) === name))
      .find((column) => column !== undefined);
  const text =
    asked === undefined
      ? (named(names.text) ?? (columns.length === 1 ? columns[0] : undefined))
      : columns.find((column) => plain(column) === plain(asked));
  const id = named(names.id);
  return { text, id: id === text ? undefined : id };
}
