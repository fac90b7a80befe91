export type { Decision } from "./decisions/decision.js";
export { parseDecisions } from "./decisions/parse-decisions.js";
export { type Comparison, compareEntities, type Verdict } from "./explain/compare-entities.js";
export { type EdgeExplanation, type Explanation, explain, type NodeExplanation } from "./explain/explain.js";
export type { LocatedPlace, Texts } from "./explain/with-text.js";
export { edgesCsv, nodesCsv } from "./export/csv.js";
export { gexf } from "./export/gexf.js";
export { graphml } from "./export/graphml.js";
export type { IriOptions } from "./export/iri.js";
export { jsonLd } from "./export/json-ld.js";
export { turtle } from "./export/turtle.js";
export { graphOf } from "./graph-of.js";
export type {
  Claim,
  EntityRef,
  GraphDiagnostic,
  GraphEdge,
  GraphInfo,
  GraphNode,
  Join,
  NodeMention,
  Place,
  SarabanGraph,
} from "./graph-types.js";
export { addToGraph, type LiveGraph, liveGraph, removeFromGraph } from "./live/live-graph.js";
export { loadGraph } from "./load-graph.js";
export { check } from "./query/check.js";
export { findNodes, type NodeQuery } from "./query/find-nodes.js";
export { historyOf, type PolicyEvent } from "./query/history-of.js";
export { type Holder, holdersOn } from "./query/holders-on.js";
export {
  postsOf,
  type Sighting,
  type Standing,
  standingOn,
  type Tenure,
  tenuresIn,
} from "./query/tenures.js";
export type { Reason } from "./resolve/reason.js";
export { reasons } from "./resolve/reasons.js";
export { graphJson, saveGraph } from "./save-graph.js";
export { addExtraction, removeDocument } from "./store/add-extraction.js";
export { createStore, type Store, type StoreOptions } from "./store/store.js";
export { toGraph } from "./to-graph.js";
