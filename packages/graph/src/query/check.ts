import { compareStrings } from "../compare.js";
import type { GraphDiagnostic, Place, SarabanGraph } from "../graph-types.js";
import { claimConflicts } from "./check/claim-conflicts.js";
import { citesLater, endsEarlier, loops, mutualParts } from "./check/impossible.js";
import { twoHolders } from "./check/two-holders.js";

/** A piece of evidence: where it is written, and what is said there. */
export interface Witness extends Place {
  readonly says: string;
}

/** Something that cannot be, or that texts do not agree on, with what stands on either side. */
export interface Finding extends GraphDiagnostic {
  readonly evidence: readonly Witness[];
}

export type Check = (graph: SarabanGraph) => Finding[];

/** Two numbers of one letter or sitting within one text, as its extractor told: all places where that text names it. */
const withinText: Check = (graph) =>
  graph
    .getAttribute("diagnostics")
    .filter(({ code }) => code.startsWith("conflicting-"))
    .map((diagnostic) => {
      const { documents: [document = ""] = [], span } = diagnostic;
      const node = graph.findNode((_key, { mentions }) =>
        mentions.some(
          (one) => one.document === document && one.start === span?.start && one.end === span?.end,
        ),
      );
      const mentions = node === undefined ? [] : graph.getNodeAttribute(node, "mentions");
      const places = mentions.filter((one) => one.document === document);
      const evidence = (span === undefined || places.length > 0 ? places : [{ document, ...span }]).map(
        ({ start, end }): Witness => ({
          document,
          start,
          end,
          says: node === undefined ? "" : graph.getNodeAttribute(node, "kind"),
        }),
      );
      return { ...diagnostic, ...(node === undefined ? {} : { nodes: [node] }), evidence };
    });

const open: Check = (graph) =>
  graph
    .getAttribute("diagnostics")
    .filter(({ code }) => /^(?:identity|document|decision)\//.test(code))
    .map((diagnostic) => ({
      ...diagnostic,
      evidence: (diagnostic.nodes ?? []).flatMap((node): Witness[] => {
        const [first] = graph.hasNode(node) ? graph.getNodeAttribute(node, "mentions") : [];
        if (first === undefined) return [];
        const { document, start, end } = first;
        return [{ document, start, end, says: graph.getNodeAttribute(node, "name") }];
      }),
    }));

const checks: readonly Check[] = [
  open,
  withinText,
  claimConflicts,
  twoHolders,
  loops,
  mutualParts,
  citesLater,
  endsEarlier,
];

/**
 * Everything in a graph that cannot be or that texts do not agree on, each with its evidence on either side: two dates of
 * one meeting, two numbers of one letter, two holders of a single post in one month, bodies within each other, letters
 * that refer to later ones, meetings that end before they begin, names that one or two could bear.
 */
export function check(graph: SarabanGraph): Finding[] {
  return checks
    .flatMap((one) => one(graph))
    .sort((a, b) => compareStrings(a.code, b.code) || compareStrings(a.message, b.message));
}
