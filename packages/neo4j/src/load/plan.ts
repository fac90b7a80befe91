import type { SarabanGraph } from "@saraban/graph";
import { checkGraph } from "../facts/check-graph.js";
import { namesOf } from "../names.js";
import { schemaStatements } from "../schema/schema-statements.js";
import type { Answer, Server } from "../server/server.js";
import type { Counts } from "./counts.js";
import { writeGraph } from "./load.js";
import type { LoadOptions } from "./options.js";

/** What a load into an empty database would do. */
export interface LoadPlan {
  /** The constraints and indexes, made first where they are not there. */
  readonly schema: readonly string[];
  /** Every statement that is run, each once; values go as parameters. */
  readonly statements: readonly string[];
  readonly counts: Readonly<Counts>;
}

interface MadeNode {
  readonly key: string;
  readonly kind: string;
  readonly properties: unknown;
}

const isNode = (row: unknown): row is MadeNode => Object.hasOwn(row as object, "kind");

/** A server that takes everything, and of it keeps which nodes there are. */
function emptyServer(told: Set<string>): Server {
  const nodes = new Map<string, MadeNode>();
  const run = async (
    cypher: string,
    { rows = [], keys = [] }: { readonly rows?: readonly unknown[]; readonly keys?: readonly string[] } = {},
  ): Promise<Answer> => {
    told.add(cypher.replace(/\s+/g, " ").trim());
    for (const row of rows.filter(isNode)) nodes.set(row.key, row);
    const known = [...keys, ...rows.filter(isNode).map(({ key }) => key)].flatMap((key) => {
      const node = nodes.get(key);
      return node === undefined ? [] : [{ ...node, id: key, labels: [node.kind] }];
    });
    return { rows: known, made: rows.length, taken: 0 };
  };
  return {
    run,
    read: (work) => work(run),
    write: (work) => work(run),
    async *stream() {},
  };
}

/** Says what loading a graph into an empty database would do, without one. Throws a `LoadError` where it cannot be loaded. */
export async function plan(graph: SarabanGraph, options: LoadOptions = {}): Promise<LoadPlan> {
  const names = namesOf(options.label);
  checkGraph(graph);
  const told = new Set<string>();
  const counts: Counts = {};
  await writeGraph(emptyServer(told), names, graph, options, counts);
  return { schema: schemaStatements(names), statements: [...told], counts };
}
