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
export { loadGraph } from "./load-graph.js";
export { graphJson, saveGraph } from "./save-graph.js";
export { addExtraction, createStore, removeDocument, type Store } from "./store/store.js";
export { toGraph } from "./to-graph.js";
