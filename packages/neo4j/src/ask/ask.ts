import {
  type Citations,
  type CoAttendance,
  check,
  citations,
  coAttendance,
  type EdgeChoice,
  type Finding,
  findNodes,
  type Holder,
  historyOf,
  holdersOf,
  holdersOn,
  type Neighbour,
  type NeighbourOptions,
  type NodeQuery,
  neighbours,
  type PolicyEvent,
  pathBetween,
  postsOf,
  type Responsibility,
  type ResponsibilityQuery,
  responsible,
  type Step,
  type Tenure,
  tenuresIn,
  tenuresOf,
} from "@saraban/graph";
import type { EdgeKind } from "@saraban/schema";
import type { Driver } from "neo4j-driver";
import { indexKey } from "../facts/index-key.js";
import { namesOf } from "../names.js";
import { serverOf } from "../server/server.js";
import type { UnloadOptions } from "../unload/unload.js";
import { candidates } from "./candidates.js";
import { partBetween, partNear } from "./near.js";
import { partOf } from "./part.js";
import { partToCheck } from "./part-to-check.js";

/** The questions of the graph package, asked of a set in Neo4j; each gives what it gives on the graph of the whole set. */
export interface Ask {
  readonly findNodes: (query: NodeQuery) => Promise<string[]>;
  readonly holdersOn: (agency: string, day: string, role?: string) => Promise<Holder[]>;
  readonly tenuresIn: (agency: string, role?: string) => Promise<Tenure[]>;
  readonly postsOf: (person: string) => Promise<Tenure[]>;
  /** Reads every post that the set has, as its name may be said in many ways; so does `holdersOf`. */
  readonly tenuresOf: (post: string) => Promise<Tenure[]>;
  readonly holdersOf: (post: string, day: string) => Promise<Holder[]>;
  readonly historyOf: (policy: string) => Promise<PolicyEvent[]>;
  readonly responsible: (query?: ResponsibilityQuery) => Promise<Responsibility[]>;
  readonly coAttendance: (node: string) => Promise<CoAttendance[]>;
  readonly citations: (letter: string) => Promise<Citations>;
  readonly neighbours: (node: string, options?: NeighbourOptions) => Promise<Neighbour[]>;
  readonly pathBetween: (from: string, to: string, choice?: EdgeChoice) => Promise<Step[] | undefined>;
  readonly check: () => Promise<Finding[]>;
}

/**
 * Ways to ask a set. The server picks the part of the graph that a question is about, by index; what is answered from it
 * is decided by the graph package itself. What is about a whole graph (what is central in it, its components) is asked of
 * what `unload` gives.
 */
export function ask(driver: Driver, options: UnloadOptions = {}): Ask {
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  const posts = ["HOLDS_POSITION"] as const;
  const sittings = ["ATTENDED", "CHAIRED"] as const;
  /** The edges at one end of a node, and the node. */
  const at = (end: "from" | "to", node: string, kinds?: readonly EdgeKind[]) => {
    const key = [indexKey(node)];
    return partOf(server, names, [{ kinds, [end]: key }], { nodes: key });
  };
  const allPosts = () => partOf(server, names, [{ kinds: posts }]);
  const near = (node: string, around: NeighbourOptions) => partNear(server, names, node, around);
  const all = { kinds: ["CITES"], depth: Number.POSITIVE_INFINITY } as const;
  return {
    findNodes: async (query) => findNodes(await candidates(server, names, query), query),
    holdersOn: async (agency, day, role) => holdersOn(await at("to", agency, posts), agency, day, role),
    tenuresIn: async (agency, role) => tenuresIn(await at("to", agency, posts), agency, role),
    postsOf: async (person) => postsOf(await at("from", person, posts), person),
    tenuresOf: async (post) => tenuresOf(await allPosts(), post),
    holdersOf: async (post, day) => holdersOf(await allPosts(), post, day),
    historyOf: async (policy) => historyOf(await at("to", policy), policy),
    responsible: async (query = {}) => {
      const from = query.who === undefined ? {} : { from: [indexKey(query.who)] };
      return responsible(await partOf(server, names, [{ kinds: ["RESPONSIBLE_FOR"], ...from }]), query);
    },
    coAttendance: async (node) => coAttendance(await near(node, { kinds: sittings, depth: 2 }), node),
    citations: async (letter) => {
      const [cites, citedBy] = [
        citations(await near(letter, { ...all, direction: "out" }), letter).cites,
        citations(await near(letter, { ...all, direction: "in" }), letter).citedBy,
      ];
      return { cites, citedBy };
    },
    neighbours: async (node, around = {}) => neighbours(await near(node, around), node, around),
    pathBetween: async (from, to, choice = {}) =>
      pathBetween(await partBetween(server, names, from, to, choice), from, to, choice),
    check: async () => check(await partToCheck(server, names)),
  };
}
