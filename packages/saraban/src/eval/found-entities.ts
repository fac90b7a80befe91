import { comparedForm } from "./normal-form.js";
import { type Place, type ScoredGraph, type ScoredNode, slugOf } from "./scored-graph.js";

/** A node of the graph as one document shows it. */
export interface Found {
  readonly node: ScoredNode;
  /** Whether it is the document itself. */
  readonly isSelf: boolean;
  readonly places: readonly Place[];
  /** Its name and its surface forms here, as they are compared. */
  readonly forms: ReadonlySet<string>;
}

/** The nodes of a graph that a document mentions or is, in the order of the graph. */
export function foundEntities(graph: ScoredGraph, slug: string, text: string): readonly Found[] {
  return graph.nodes.flatMap((node) => {
    const { kind, name, mentions = [], source } = node.attributes;
    const places = mentions.filter((place) => slugOf(place.document) === slug);
    const isSelf = kind === "Document" && source !== undefined && slugOf(source) === slug;
    if (places.length === 0 && !isSelf) return [];
    const surfaces = [name, ...places.map(({ start, end }) => text.slice(start, end))].filter(Boolean);
    return [{ node, isSelf, places, forms: new Set(surfaces.map((surface) => comparedForm(kind, surface))) }];
  });
}

/** The mentions whose span is not in the text, or is empty, or has white space at an end. */
export const badSpans = (found: Found, text: string): readonly Place[] =>
  found.places.filter(({ start, end }) => {
    const surface = text.slice(start, end);
    return !(start >= 0 && start < end && end <= text.length) || surface !== surface.trim();
  });
