import type { PageData, PageEdge, PageNode, Places } from "../shared/page-data.js";
import { foldForSearch } from "./fold-for-search.js";

/** The data with what the views ask of it again and again. */
export interface Model {
  readonly data: PageData;
  readonly byKey: ReadonlyMap<string, number>;
  readonly documentById: ReadonlyMap<string, number>;
  /** Edges of each node, either way. */
  readonly edgesOf: readonly (readonly number[])[];
  /** Documents that name each node. */
  readonly documentsOf: readonly ReadonlySet<number>[];
  readonly searchKeys: readonly (readonly string[])[];
}

const documentsOfPlaces = (places: Places): Set<number> => {
  const found = new Set<number>();
  for (let at = 0; at < places.length; at += 3) found.add(places[at] ?? -1);
  return found;
};

export function modelOf(data: PageData): Model {
  const edgesOf: number[][] = data.nodes.map(() => []);
  const documentsOf = data.nodes.map(({ places }) => documentsOfPlaces(places));
  for (const [index, { from, to }] of data.edges.entries()) {
    edgesOf[from]?.push(index);
    if (to !== from) edgesOf[to]?.push(index);
  }
  for (const [index, { node }] of data.documents.entries())
    if (node !== undefined) documentsOf[node]?.add(index);
  return {
    data,
    byKey: new Map(data.nodes.map(({ key }, index) => [key, index])),
    documentById: new Map(data.documents.map(({ id }, index) => [id, index])),
    edgesOf,
    documentsOf,
    searchKeys: data.nodes.map(({ name, aliases, also, attributes }) =>
      [
        name,
        ...aliases,
        ...(also ?? []),
        ...["abbreviation", "number", "subject"].map((key) => attributes[key] ?? ""),
      ]
        .map(foldForSearch)
        .filter(Boolean),
    ),
  };
}

export const edgeDocuments = ({ places }: PageEdge): ReadonlySet<number> => documentsOfPlaces(places);

export function nodeAt(model: Model, index: number): PageNode {
  const node = model.data.nodes[index];
  if (!node) throw new RangeError(`no node ${index}`);
  return node;
}

/** A document's title for people: what the text is, else the last part of its path. */
export function documentTitle({ data }: Model, index: number): string {
  const document = data.documents[index];
  const node = document?.node === undefined ? undefined : data.nodes[document.node];
  const file = document?.id.split("/").at(-1) ?? "";
  return node?.attributes["subject"] ?? (node && node.name !== document?.id ? node.name : file);
}
