import type { LocatedPlace } from "@saraban/graph";
import { type FilePlace, placeAt, type ReadDocument } from "@saraban/readers";

/** Where a character lies in the file that its document was read from; nothing where the form of the file tells no more. */
export type InFile = (place: {
  readonly document: string;
  readonly start: number;
}) => Omit<FilePlace, "start" | "end"> | undefined;

/** Finds places in files by how their documents were read. */
export const inFiles =
  (document: (id: string) => ReadDocument | undefined): InFile =>
  ({ document: id, start }) => {
    const read = document(id);
    const place = read && placeAt(read, start);
    if (!place) return undefined;
    const { start: _start, end: _end, ...rest } = place;
    return rest;
  };

/** A place in a file for people: page and box (left, top, width, height in points), element, or paragraph. */
export function filePlaceText(place: LocatedPlace, inFile: InFile): string {
  const { page, box, element, paragraph } = inFile(place) ?? {};
  return [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(box === undefined ? [] : [`box ${box.join(" ")}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(element === undefined ? [] : [`element ${element}`]),
  ].join(", ");
}
