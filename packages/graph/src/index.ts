export type { Decision } from "./decisions/decision.js";
export { parseDecisions } from "./decisions/parse-decisions.js";
export { type Comparison, compareEntities, type Verdict } from "./explain/compare-entities.js";
export { compareNodes, type NodeComparison } from "./explain/compare-nodes.js";
export { type EdgeExplanation, type Explanation, explain, type NodeExplanation } from "./explain/explain.js";
export { type LocatedPlace, type Texts, withText } from "./explain/with-text.js";
export { edgesCsv, nodesCsv } from "./export/csv.js";
export { followTheMoney } from "./export/follow-the-money.js";
export { gexf } from "./export/gexf.js";
export type { EdgeRow, GraphRows, NodeRow } from "./export/graph-rows.js";
export { graphml } from "./export/graphml.js";
export type { IriOptions } from "./export/iri.js";
export { jsonLd } from "./export/json-ld.js";
export { jsonLines } from "./export/json-lines.js";
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
export { loadGraphLines } from "./load-graph-lines.js";
export { type BodyAbove, type BodyHistory, type BodyName, bodyHistory } from "./query/body-history.js";
export { type Central, type CentralityOptions, central } from "./query/central.js";
export { check, type Finding, type Witness } from "./query/check.js";
export { type Citations, citations } from "./query/citations.js";
export { type CoAttendance, coAttendance } from "./query/co-attendance.js";
export { communities, components } from "./query/communities.js";
export type { Fact } from "./query/fact.js";
export { findNodes, type NodeQuery } from "./query/find-nodes.js";
export { historyOf, type PolicyEvent } from "./query/history-of.js";
export { holdersOf, tenuresOf } from "./query/holders-of-post.js";
export { type Holder, holdersOn } from "./query/holders-on.js";
export { type Neighbour, type NeighbourOptions, neighbours } from "./query/neighbours.js";
export { pathBetween, type Step } from "./query/path-between.js";
export type { EdgeChoice } from "./query/relation-graph.js";
export { type Responsibility, type ResponsibilityQuery, responsible } from "./query/responsible.js";
export type { Seen } from "./query/seen.js";
export {
  postsOf,
  type Sighting,
  type Standing,
  standingOn,
  type Tenure,
  tenuresIn,
} from "./query/tenures.js";
export type { RegisterEntry } from "./register/register.js";
export type { Reason } from "./resolve/reason.js";
export { reasons } from "./resolve/reasons.js";
export { rowsOfLines } from "./rows-of-lines.js";
export { graphJson, saveGraph } from "./save-graph.js";
export { addExtraction, removeDocument } from "./store/add-extraction.js";
export { createStore, type Store, type StoreOptions } from "./store/store.js";
export { toGraph } from "./to-graph.js";
