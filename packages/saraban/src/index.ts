export type { Grammar } from "@saraban/extract";
export { extract, thaiGovernment } from "@saraban/extract";
export type {
  EdgeExplanation,
  Explanation,
  GraphDiagnostic,
  GraphEdge,
  GraphInfo,
  GraphNode,
  NodeExplanation,
  SarabanGraph,
} from "@saraban/graph";
export { explain, loadGraph, saveGraph, toGraph } from "@saraban/graph";
export { agencies } from "@saraban/lexicon";
export type {
  Certainty,
  Diagnostic,
  EdgeAttributes,
  EdgeKind,
  Entity,
  EntityMention,
  EntityOf,
  Extraction,
  NodeAttributes,
  NodeKind,
  Relation,
  RelationKind,
  RelationOf,
  SourceDocument,
  Span,
} from "@saraban/schema";
export { edgeKinds, nodeKinds, ontology, relationKinds } from "@saraban/schema";
export type { Evaluation, Exam } from "./eval/evaluate.js";
export { evaluate } from "./eval/evaluate.js";
export type { Gold, GoldEntity, GoldRelation } from "./eval/gold.js";
export { printable } from "./io/printable.js";
export { summarize } from "./report/summary.js";
