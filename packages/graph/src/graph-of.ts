import type { GraphDiagnostic, SarabanGraph } from "./graph-types.js";
import { materialize } from "./materialize/materialize.js";
import { resolve } from "./resolve/resolve.js";
import type { Store } from "./store/store.js";

/** The graph of a store, with what was found odd while it was filled. */
export const buildGraph = (store: Store, found: readonly GraphDiagnostic[]): SarabanGraph =>
  materialize(store, resolve(store), found);

/** The graph of a store: a new one every time, which the caller may change. */
export const graphOf = (store: Store): SarabanGraph => buildGraph(store, []);
