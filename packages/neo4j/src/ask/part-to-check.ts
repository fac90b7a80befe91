import type { SarabanGraph } from "@saraban/graph";
import { relationKinds } from "@saraban/schema";
import { indexKey } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import { diagnosticOf } from "../load/write-diagnostics.js";
import { NAMES, type Names } from "../names.js";
import type { Server } from "../server/server.js";
import { partOf } from "./part.js";

const whole = ["PART_OF", "CITES", "HOLDS_POSITION"] as const;
const others = relationKinds.filter((kind) => !(whole as readonly string[]).includes(kind));

/** The part of a set's graph in which something may not be as it should, or texts may not agree. */
export async function partToCheck(server: Server, names: Names): Promise<SarabanGraph> {
  const { node, text, diagnostic } = names;
  const column = async (cypher: string, params = {}): Promise<string[]> =>
    (await server.read((run) => run(`${cypher} AS key`, params))).rows.map(({ key }) => String(key));
  const found = await server.read((run) => run(`MATCH (d:${diagnostic}) RETURN properties(d) AS properties`));
  const diagnostics = found.rows.map(({ properties }) => diagnosticOf(properties as Properties));
  // What a text says against itself is told by a place in it; which node is named there is to be found.
  const told = diagnostics.filter(({ code }) => code.startsWith("conflicting-"));
  const documents = told.flatMap((one) => one.documents ?? []).map(indexKey);
  const placed = [
    ...new Set([
      ...diagnostics.flatMap(({ nodes = [] }) => nodes).map(indexKey),
      ...(await column(`MATCH (n:${node}:Meeting) WHERE n.endDate IS NOT NULL RETURN n.key`)),
      ...(await column(
        `UNWIND $documents AS document MATCH (:${node})-[r:MENTIONS]->(n:${node}) USING INDEX r:MENTIONS(document)
         WHERE r.document = document RETURN DISTINCT n.key`,
        { documents },
      )),
      ...(await column(
        `UNWIND $documents AS document MATCH (:${text} {key: document})-[:${NAMES}]->(n:${node}) RETURN DISTINCT n.key`,
        { documents },
      )),
    ]),
  ];
  const texts = await column(
    `UNWIND $placed AS key MATCH (:${node} {key: key})<-[r:MENTIONS|${NAMES}]-() WHERE r.document IS NOT NULL
     RETURN DISTINCT r.document`,
    { placed },
  );
  const graph = await partOf(server, names, [{ kinds: whole }, { kinds: others, loops: true }], {
    placed,
    texts,
  });
  graph.setAttribute("diagnostics", diagnostics);
  return graph;
}
