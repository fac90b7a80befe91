import {
  check,
  findNodes,
  type GraphDiagnostic,
  type Holder,
  historyOf,
  holdersOn,
  type NodeQuery,
  type PolicyEvent,
  postsOf,
  type Tenure,
  tenuresIn,
} from "@saraban/graph";
import type { Driver } from "neo4j-driver";
import { namesOf } from "../names.js";
import { serverOf } from "../server/server.js";
import type { UnloadOptions } from "../unload/unload.js";
import { candidates } from "./candidates.js";
import { partFor, partToCheck } from "./part.js";

/** The questions of the graph package, asked of a set in Neo4j; each gives what it gives on the graph of the whole set. */
export interface Ask {
  readonly findNodes: (query: NodeQuery) => Promise<string[]>;
  readonly holdersOn: (agency: string, day: string, role?: string) => Promise<Holder[]>;
  readonly tenuresIn: (agency: string, role?: string) => Promise<Tenure[]>;
  readonly postsOf: (person: string) => Promise<Tenure[]>;
  readonly historyOf: (policy: string) => Promise<PolicyEvent[]>;
  readonly check: () => Promise<GraphDiagnostic[]>;
}

/**
 * Ways to ask a set. The server picks the part of the graph that a question is about, by index; what is answered from it
 * is decided by the graph package itself.
 */
export function ask(driver: Driver, options: UnloadOptions = {}): Ask {
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  const posts = ["HOLDS_POSITION"] as const;
  return {
    findNodes: async (query) => findNodes(await candidates(server, names, query), query),
    holdersOn: async (agency, day, role) =>
      holdersOn(await partFor(server, names, { node: agency, kinds: posts, at: "to" }), agency, day, role),
    tenuresIn: async (agency, role) =>
      tenuresIn(await partFor(server, names, { node: agency, kinds: posts, at: "to" }), agency, role),
    postsOf: async (person) =>
      postsOf(await partFor(server, names, { node: person, kinds: posts, at: "from" }), person),
    historyOf: async (policy) => historyOf(await partFor(server, names, { node: policy, at: "to" }), policy),
    check: async () => check(await partToCheck(server, names)),
  };
}
