import { excluding } from "../../materialize/attributes.js";
import type { Check, Witness } from "../check.js";

/** Values of one attribute that exclude each other: each with the places where its texts name the node. */
export const claimConflicts: Check = (graph) =>
  graph
    .getAttribute("diagnostics")
    .filter(({ code }) => code.startsWith("conflict/"))
    .map((diagnostic) => {
      const name = diagnostic.code.slice("conflict/".length);
      const node = diagnostic.nodes?.[0] ?? "";
      if (!graph.hasNode(node)) return { ...diagnostic, evidence: [] };
      const { kind, mentions, claims } = graph.getNodeAttributes(node);
      const given = claims?.[name] ?? [];
      const excluded = new Set(
        excluding(
          kind,
          name,
          given.map(({ value }) => value),
        ),
      );
      const sides = given.filter(({ value }) => excluded.has(value));
      const evidence = sides.flatMap(({ value, documents }) =>
        documents.map((document): Witness => {
          const place = mentions.find((mention) => mention.document === document);
          return { document, start: place?.start ?? 0, end: place?.end ?? 0, says: value };
        }),
      );
      return { ...diagnostic, evidence };
    });
