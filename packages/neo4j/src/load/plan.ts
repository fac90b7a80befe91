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
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The nodes that a statement makes, by what it says of its rows. */
function nodesMade(cypher: string, rows: readonly unknown[]): MadeNode[] {
  const [, kind] = /ON CREATE SET n:(\w+)/.exec(cypher) ?? [];
  if (kind === undefined) return [];
  const columns = [...cypher.matchAll(/(\w+): r\[(\d+)\]/g)];
  return (rows as (readonly unknown[])[]).map((row) => {
    const properties = Object.fromEntries(columns.map(([, name, i]) => [name, row[Number(i)]]));
    return { key: String(row[0]), labels: [kind], properties };
  });
}

/** A server that takes everything, and of it keeps which nodes there are. */
function emptyServer(told: Set<string>): Server {
  const nodes = new Map<string, MadeNode>();
  const run = async (
    cypher: string,
    { rows = [], keys = [] }: { readonly rows?: readonly unknown[]; readonly keys?: readonly string[] } = {},
  ): Promise<Answer> => {
    told.add(cypher.replace(/\s+/g, " ").trim());
    const made = nodesMade(cypher, rows);
    for (const node of made) nodes.set(node.key, node);
    const known = keys.flatMap((key) => {
      const node = nodes.get(key);
      return node === undefined ? [] : [{ ...node, id: key }];
    });
    const ids = made.map(({ key }) => key);
    return { rows: made.length > 0 ? [{ keys: ids, ids }] : known, made: rows.length, taken: 0 };
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
