import type { GraphDiagnostic, SarabanGraph } from "./graph-types.js";
import { materialize } from "./materialize/materialize.js";
import type { Store } from "./store/store.js";

/** The graph of a store, with what was found odd while it was filled. */
export function buildGraph(store: Store, found: readonly GraphDiagnostic[]): SarabanGraph {
  return materialize(
    store,
    [...store.groups.values()].map((group) => [group] as const),
    found,
  );
}

/** The graph of a store: a new one every time, which the caller may change. */
export const graphOf = (store: Store): SarabanGraph => buildGraph(store, []);
