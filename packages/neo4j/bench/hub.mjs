// 20,000 documents that all name one ministry and state one post: a document at the end against the start, put in and taken out.
// Run: npx tsc -b packages/neo4j && node packages/neo4j/bench/hub.mjs [documents] [settle]
import { loadExtractions, remove, settle } from "../dist/index.js";
import { median, print, processorSeconds, withServer } from "./bench-server.mjs";
import { hubLetter } from "./made-up.mjs";

const documents = Number(process.argv[2] ?? 20_000);
const few = 200;
const tries = 41;

await withServer(async (driver, server) => {
  const clocks = { clock: () => performance.now(), processor: () => processorSeconds(server) * 1000 };
  const now = () => Object.fromEntries(Object.entries(clocks).map(([name, read]) => [name, read()]));
  const spent = async (work) => {
    const since = now();
    await work();
    const until = now();
    return Object.fromEntries(Object.keys(clocks).map((name) => [name, until[name] - since[name]]));
  };
  const alone = { settle: false };

  /** What one document costs, put in and taken out: the median by the clock, the mean of processor time. */
  async function oneDocument(first) {
    const [put, taken] = [[], []];
    for (let i = 0; i < tries; i++)
      put.push(await spent(() => loadExtractions(driver, [hubLetter(first + i)], alone)));
    for (let i = 0; i < tries; i++)
      taken.push(await spent(() => remove(driver, [`letters/${first + i}.txt`], alone)));
    const sum = (list) => ({
      clock: median(list.map(({ clock }) => clock)),
      processor: list.reduce((all, { processor }) => all + processor, 0) / tries,
    });
    return { put: sum(put), taken: sum(taken) };
  }

  const some = (from, to) => Array.from({ length: to - from }, (_, i) => hubLetter(from + i));
  await loadExtractions(driver, some(0, few), alone);
  for (const round of [1, 2, 3]) await oneDocument(round * 1_000_000);
  const start = await oneDocument(5_000_000);
  const points = [];
  await loadExtractions(driver, some(few, documents), {
    ...alone,
    batch: 1_000,
    onProgress: ({ rows }) => points.push({ ...now(), rows }),
  });
  const end = await oneDocument(6_000_000);
  print(`with ${few} and with ${documents} documents, one at a time, ${tries} each:`);
  for (const [what, name] of [
    ["put", "put in"],
    ["taken", "taken out"],
  ])
    for (const clock of Object.keys(clocks)) {
      const [before, after] = [start[what][clock], end[what][clock]];
      print(
        `  ${name}, ${clock}: ${before.toFixed(1)} and ${after.toFixed(1)} ms: ${(after / before).toFixed(2)} times`,
      );
    }
  const step = (clock, from, to) =>
    median(
      points
        .slice(1)
        .map((point, i) => (point[clock] - points[i][clock]) / (point.rows - points[i].rows))
        .slice(Math.floor(from * (points.length - 1)), Math.floor(to * (points.length - 1))),
    ) * 1000;
  for (const clock of Object.keys(clocks)) {
    const [first, last] = [step(clock, 0.1, 0.3), step(clock, 0.8, 1)];
    print(
      `in a stream, a row, ${clock}: ${first.toFixed(0)} and ${last.toFixed(0)} µs: ${(last / first).toFixed(2)} times`,
    );
  }
  if (process.argv[3] !== "settle") return;
  const { milliseconds } = await settle(driver);
  print(`who is who among all ${documents}, once: ${(milliseconds / 1000).toFixed(1)} s`);
  const { clock } = await spent(() => remove(driver, ["letters/7.txt"]));
  print(`one document taken out and who is who found out again: ${(clock / 1000).toFixed(1)} s`);
});
