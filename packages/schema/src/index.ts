export { edgeKinds, nodeKinds, relationKinds } from "./kinds.js";
export { ontology } from "./ontology.js";
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
} from "./types.js";
export type { Problem } from "./validate/problem.js";
export { validateExtraction } from "./validate/validate-extraction.js";
export { validateGraph } from "./validate/validate-graph.js";
