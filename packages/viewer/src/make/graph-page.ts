import type { GraphNode, SarabanGraph } from "@saraban/graph";
import type { FilePart } from "../shared/page-data.js";
import { collectData } from "./collect-data.js";
import { pageHtml } from "./page-html.js";

export interface PageOptions {
  /** Stands above the page and in the tab. */
  readonly title: string;
  /** What the page opens with: the picture, or the first document's text with its marks. */
  readonly view?: "graph" | "text";
  /** Gives a document's text, to quote from; without, the page shows places but no words. */
  readonly texts?: (document: string) => string | undefined;
  /** Gives a line on how a document was read. */
  readonly note?: (document: string) => string | undefined;
  /** Where pages, paragraphs or elements of a document's file begin in its text, in order. */
  readonly parts?: (document: string) => readonly FilePart[];
  /** Further names that a node can be found by. */
  readonly alsoCalled?: (node: GraphNode) => readonly string[];
  /** The most nodes that are drawn at once; of more, communities are shown first. 3,000 if not given. */
  readonly together?: number;
}

/** Makes of a graph one HTML page that holds everything it shows. The same graph gives the same bytes. */
export const graphPage = (graph: SarabanGraph, options: PageOptions): string =>
  pageHtml(
    collectData(graph, {
      title: options.title,
      view: options.view ?? "graph",
      text: options.texts ?? (() => undefined),
      ...(options.note ? { note: options.note } : {}),
      ...(options.parts ? { parts: options.parts } : {}),
      ...(options.alsoCalled ? { alsoCalled: options.alsoCalled } : {}),
      together: options.together ?? 3000,
    }),
  );
