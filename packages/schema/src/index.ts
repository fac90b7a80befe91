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
