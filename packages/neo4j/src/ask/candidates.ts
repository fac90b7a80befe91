import { type NodeQuery, type SarabanGraph, toGraph } from "@saraban/graph";
import { indexKey } from "../facts/index-key.js";
import { digitsKey, searchKey } from "../facts/search-key.js";
import { NAMES, type Names } from "../names.js";
import { readState } from "../schema/prepare.js";
import type { Server } from "../server/server.js";
import { readNodes } from "../unload/read-nodes.js";

// Names longer than this may be cut in their search keys.
const surelyWhole = 150;

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (c) => `\\${c}`)}"`;

/** What begins the search: the index that leaves fewest, and the nodes as `n`. */
function beginning({ node, text: record }: Names, query: NodeQuery): string {
  const { name, document, number } = query;
  if (name !== undefined && searchKey(name) !== "")
    return `CALL db.index.fulltext.queryNodes('${node.toLowerCase()}_search', $name) YIELD node AS n`;
  if (document !== undefined)
    return `CALL () { MATCH (:${node})-[r:MENTIONS]->(n:${node}) USING INDEX r:MENTIONS(document) WHERE r.document = $document RETURN n
      UNION MATCH (:${record})-[r:${NAMES}]->(n:${node}) USING INDEX r:${NAMES}(document) WHERE r.document = $document RETURN n }
      WITH n`;
  if (number !== undefined && digitsKey(number) !== "") return `MATCH (n:${node} {digits: $digits})`;
  return `MATCH (n:${node})`;
}

/** A graph that holds every node that a query may mean, and few others. */
export async function candidates(server: Server, names: Names, query: NodeQuery): Promise<SarabanGraph> {
  await readState(server, names);
  const { kind, text, number, document } = query;
  const conditions = [
    ...(kind === undefined ? [] : [`n:${kind}`]),
    ...(number === undefined || digitsKey(number) === "" ? [] : ["n.digits = $digits"]),
    ...(text === undefined
      ? []
      : [
          `(any(one IN n.search WHERE one CONTAINS $text) OR any(one IN [n.name] + coalesce(n.aliases, []) WHERE size(one) > ${surelyWhole}))`,
        ]),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const start = beginning(names, query);
  const { rows } = await server.read((run) =>
    run(`${start}${start.startsWith("CALL db") ? " WITH n" : ""}${where} RETURN DISTINCT n.key AS key`, {
      name: quoted(searchKey(query.name ?? "")),
      text: searchKey(text ?? ""),
      digits: digitsKey(number ?? ""),
      document: indexKey(document ?? ""),
    }),
  );
  const graph = toGraph([]);
  const only = rows.map(({ key }) => String(key));
  const whole = new Map([[indexKey(document ?? ""), document ?? ""]]);
  await readNodes(graph, server, names, {
    document: (key) => whole.get(key) ?? key,
    only,
    places: document !== undefined,
  });
  return graph;
}
