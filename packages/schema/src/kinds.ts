import { ontology } from "./ontology.js";
import type { EdgeKind, NodeKind, RelationKind } from "./types.js";

/** All node kinds, in the order of the ontology. */
export const nodeKinds = Object.keys(ontology.nodes) as readonly NodeKind[];
/** All edge kinds, in the order of the ontology. */
export const edgeKinds = Object.keys(ontology.edges) as readonly EdgeKind[];
/** The edge kinds that a text states. */
export const relationKinds = edgeKinds.filter((kind) => kind !== "MENTIONS") as readonly RelationKind[];
