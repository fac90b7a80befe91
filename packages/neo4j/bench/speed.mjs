// 10,000 nodes and 20,000 relationships: against one executeQuery each (a sample, scaled), and against bare UNWINDs of the same rows.
// Run: npx tsc -b packages/neo4j && node packages/neo4j/bench/speed.mjs [rounds]
import { saveGraph, toGraph } from "@saraban/graph";
import { nodeFactsIn } from "../dist/facts/facts-of-graph.js";
import { nodeProperties } from "../dist/facts/node-properties.js";
import { load, removeAll, unload } from "../dist/index.js";
import { median, print, processorSeconds, withServer } from "./bench-server.mjs";
import { letter } from "./made-up.mjs";

const graph = toGraph(
  Array.from({ length: 1_060 }, (_, i) => letter(i, { people: 4_300, bodies: 4_700, width: 5 })),
);
print(`graph: ${graph.order} nodes, ${graph.size} relationships`);
const rounds = Number(process.argv[2] ?? 3);

const nodes = graph.mapNodes((key, node) => ({
  kind: node.kind,
  properties: nodeProperties(nodeFactsIn(key, node)),
}));
const edges = graph.mapEdges(
  (key, { kind, evidence, claims: _, certainty, rule, count, ...rest }, from, to) => ({
    kind,
    from,
    to,
    edge: key,
    properties: {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === "string")),
      rule,
      certainty,
      document: evidence[0].document,
      starts: evidence.map(({ start }) => BigInt(start)),
      ends: evidence.map(({ end }) => BigInt(end)),
    },
  }),
);

const pages = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
function byKind(list) {
  const groups = new Map();
  for (const one of list) {
    const group = groups.get(one.kind);
    if (group === undefined) groups.set(one.kind, [one]);
    else group.push(one);
  }
  return groups;
}

const clearBare = async (driver) => {
  const session = driver.session();
  await session.run("MATCH (n:Bare) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
};

async function bare(driver) {
  const write = (cypher, rows) => {
    const session = driver.session();
    return session.executeWrite((tx) => tx.run(cypher, { rows })).finally(() => session.close());
  };
  for (const [kind, list] of byKind(nodes))
    for (const rows of pages(list, 5_000))
      await write(
        `UNWIND $rows AS r MERGE (n:Bare {key: r.properties.key}) SET n:${kind}, n += r.properties`,
        rows,
      );
  for (const [kind, list] of byKind(edges))
    for (const rows of pages(list, 5_000))
      await write(
        `UNWIND $rows AS r MATCH (a:Bare {key: r.from}) MATCH (b:Bare {key: r.to}) MERGE (a)-[x:${kind} {edge: r.edge}]->(b) SET x += r.properties`,
        rows,
      );
}

await withServer(async (driver, server) => {
  const spent = async (work) => {
    const since = [performance.now() / 1000, processorSeconds(server)];
    await work();
    return { clock: performance.now() / 1000 - since[0], processor: processorSeconds(server) - since[1] };
  };
  const middle = (list, clock) => median(list.map((one) => one[clock]));

  /** One executeQuery for each of a sample, scaled to all. Plans are made before. */
  async function oneByOne(list, cypherOf) {
    const step = Math.floor(list.length / 250);
    const sample = list.filter((_, i) => i % step === 0);
    for (const [, [first]] of byKind(list)) await driver.executeQuery(cypherOf(first), first);
    const used = await spent(async () => {
      for (const one of sample) await driver.executeQuery(cypherOf(one), one);
    });
    return Object.fromEntries(
      Object.entries(used).map(([clock, n]) => [clock, (n / sample.length) * list.length]),
    );
  }

  await driver.executeQuery("CREATE CONSTRAINT bare_key FOR (n:Bare) REQUIRE n.key IS UNIQUE");
  await driver.executeQuery("CREATE CONSTRAINT one_key FOR (n:One) REQUIRE n.key IS UNIQUE");
  const [loads, bares, singles] = [[], [], []];
  for (let round = 0; round <= rounds; round++) {
    await removeAll(driver);
    const whole = await spent(() => load(driver, graph));
    await clearBare(driver);
    const plain = await spent(() => bare(driver));
    const ofNodes = await oneByOne(
      nodes,
      ({ kind }) => `MERGE (n:One {key: $properties.key}) SET n:${kind}, n += $properties`,
    );
    const ofEdges = await oneByOne(
      edges,
      ({ kind }) =>
        `MATCH (a:Bare {key: $from}) MATCH (b:Bare {key: $to}) MERGE (a)-[x:${kind} {edge: $edge + '+'}]->(b) SET x += $properties`,
    );
    const single = Object.fromEntries(
      Object.keys(ofNodes).map((clock) => [clock, ofNodes[clock] + ofEdges[clock]]),
    );
    await driver.executeQuery("MATCH (n:One) DETACH DELETE n");
    for (const clock of ["clock", "processor"])
      print(
        `round ${round}, ${clock}: load ${whole[clock].toFixed(2)} s, bare UNWIND ${plain[clock].toFixed(2)} s, one by one ${single[clock].toFixed(0)} s`,
      );
    // The first round warms the server up.
    if (round === 0) continue;
    loads.push(whole);
    bares.push(plain);
    singles.push(single);
  }
  print(`same when read back: ${saveGraph(await unload(driver)) === saveGraph(graph)}`);
  const again = await spent(() => load(driver, graph));
  print(
    `load: ${Math.round((graph.order + graph.size) / middle(loads, "clock"))} rows a second; again, nothing to do: ${again.clock.toFixed(2)} s`,
  );
  for (const clock of ["clock", "processor"]) {
    const [mine, plain, single] = [loads, bares, singles].map((list) => middle(list, clock));
    print(
      `${clock}: one executeQuery an element (samples of 500, scaled) ${single.toFixed(1)} s: ${(single / mine).toFixed(0)} times load`,
    );
    print(
      `${clock}: load ${mine.toFixed(2)} s, bare UNWIND MERGE of the same rows ${plain.toFixed(2)} s: ${(mine / plain).toFixed(2)} times`,
    );
  }
});
