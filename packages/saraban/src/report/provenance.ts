import type { FilePlace, ReadDocument } from "@saraban/readers";
import type { FilePart } from "@saraban/viewer";

function partOf({ start, page, paragraph, element }: FilePlace): FilePart | undefined {
  if (page !== undefined) return [start, "page", page];
  if (paragraph !== undefined) return [start, "paragraph", paragraph];
  return element === undefined ? undefined : [start, "element", element];
}

/** How documents were read, for a page to say beside what it quotes. */
export const provenance = (document: (id: string) => ReadDocument | undefined) => ({
  note: (id: string): string | undefined => {
    const read = document(id);
    if (!read || read.format === "text") return undefined;
    return [read.format.toUpperCase(), ...read.notes.map(({ message }) => message)].join(" \u00B7 ");
  },
  parts: (id: string): readonly FilePart[] => {
    const parts = (document(id)?.places ?? []).flatMap((place) => {
      const part = partOf(place);
      return part ? [part] : [];
    });
    return parts.filter(([, , which], index) => which !== parts[index - 1]?.[2]);
  },
});
