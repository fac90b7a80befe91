import type { Check, Witness } from "../check.js";

/** Values of one attribute that exclude each other: each with the places where its texts name the node. */
export const claimConflicts: Check = (graph) =>
  graph
    .getAttribute("diagnostics")
    .filter(({ code }) => code.startsWith("conflict/"))
    .map((diagnostic) => {
      const name = diagnostic.code.slice("conflict/".length);
      const node = diagnostic.nodes?.[0] ?? "";
      const { mentions = [], claims } = graph.hasNode(node) ? graph.getNodeAttributes(node) : {};
      const evidence = (claims?.[name] ?? []).flatMap(({ value, documents }) =>
        documents.map((document): Witness => {
          const place = mentions.find((mention) => mention.document === document);
          return { document, start: place?.start ?? 0, end: place?.end ?? 0, says: value };
        }),
      );
      return { ...diagnostic, evidence };
    });
