// 20,000 documents that all name one ministry and state one post: a document at the end against the start, put in and taken out.
// Run: npx tsc -b packages/neo4j && node packages/neo4j/bench/hub.mjs [documents]
import { loadExtractions, remove, settle } from "../dist/index.js";
import { median, print, withServer } from "./bench-server.mjs";
import { hubLetter } from "./made-up.mjs";

const documents = Number(process.argv[2] ?? 20_000);
const few = 200;
const tries = 41;

const timed = async (work) => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

async function oneDocument(driver, first) {
  const [put, taken] = [[], []];
  for (let i = 0; i < tries; i++)
    put.push(await timed(() => loadExtractions(driver, [hubLetter(first + i)], { settle: false })));
  for (let i = 0; i < tries; i++)
    taken.push(await timed(() => remove(driver, [`letters/${first + i}.txt`], { settle: false })));
  return { put: median(put), taken: median(taken) };
}

await withServer(async (driver) => {
  const some = (from, to) => Array.from({ length: to - from }, (_, i) => hubLetter(from + i));
  await loadExtractions(driver, some(0, few), { settle: false });
  await oneDocument(driver, 1_000_000);
  const start = await oneDocument(driver, 2_000_000);
  const points = [];
  await loadExtractions(driver, some(few, documents), {
    settle: false,
    batch: 1_000,
    onProgress: ({ rows }) => points.push([performance.now(), rows]),
  });
  const steps = points.slice(1).map(([at, rows], i) => (at - points[i][0]) / (rows - points[i][1]));
  const tenth = Math.floor(steps.length / 10);
  const [first, last] = [median(steps.slice(tenth, 3 * tenth)), median(steps.slice(-2 * tenth))];
  const end = await oneDocument(driver, 3_000_000);
  print(`with ${few} and with ${documents} documents, one at a time (median of ${tries}):`);
  print(
    `  put in    ${start.put.toFixed(1)} and ${end.put.toFixed(1)} ms: ${(end.put / start.put).toFixed(2)} times`,
  );
  print(
    `  taken out ${start.taken.toFixed(1)} and ${end.taken.toFixed(1)} ms: ${(end.taken / start.taken).toFixed(2)} times`,
  );
  print(
    `in a stream, a row: ${(first * 1000).toFixed(0)} and ${(last * 1000).toFixed(0)} µs: ${(last / first).toFixed(2)} times`,
  );
  const { milliseconds } = await settle(driver);
  print(`who is who among all ${documents}, once: ${(milliseconds / 1000).toFixed(1)} s`);
  const one = await timed(() => remove(driver, ["letters/7.txt"]));
  print(`one document taken out and who is who found out again: ${(one / 1000).toFixed(1)} s`);
});
