// 1,000,000 relationships from a stream of extractions: the time of a row at the end against the start, and the loader's memory.
// Run: npx tsc -b packages/neo4j && node packages/neo4j/bench/million.mjs [relationships] [seconds] [settle]
import { loadExtractions, settle } from "../dist/index.js";
import { median, print, processorSeconds, withServer } from "./bench-server.mjs";
import { letter } from "./made-up.mjs";

const wanted = Number(process.argv[2] ?? 1_000_000);
const shape = { people: 60_000, bodies: 20_000, width: 12 };
const perLetter = 24 + 1 + 26;
const letters = Math.ceil(wanted / perLetter);

// After so long it ends, and says what it has by then.
const until = performance.now() + Number(process.argv[3] ?? 3_600) * 1000;
const isStopped = () => performance.now() > until;

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);

function* stream() {
  for (let i = 0; i < letters; i++) yield letter(i, shape);
}

await withServer(async (driver, server) => {
  const points = [];
  let said = 0;
  const report = await loadExtractions(driver, stream(), {
    settle: false,
    of: letters,
    isStopped,
    onProgress({ rows, documents, rowsASecond, secondsLeft }) {
      points.push({ at: performance.now() / 1000, processor: processorSeconds(server), rows });
      if (documents - said < letters / 10) return;
      said = documents;
      print(
        `${documents} documents, ${rows} rows, ${rowsASecond} rows a second, ${secondsLeft} s left, memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
      );
    },
  });
  const between = (from, to) =>
    points.slice(Math.floor(from * points.length), Math.floor(to * points.length));
  // Of one batch each; the median, so that a moment of other work on the machine does not count.
  const rate = (clock, from, to) =>
    median(
      between(from, to)
        .slice(1)
        .map((point, i) => {
          const before = between(from, to)[i];
          return (point[clock] - before[clock]) / (point.rows - before.rows);
        }),
    ) * 1e6;
  const made = Object.entries(report.counts).filter(([kind]) => kind === kind.toUpperCase());
  print(
    `relationships created: ${made.reduce((n, [, count]) => n + count.created, 0)} in ${(report.milliseconds / 1000).toFixed(0)} s`,
  );
  for (const clock of ["at", "processor"]) {
    // The first twentieth warms the server up.
    const [start, end] = [rate(clock, 0.05, 0.25), rate(clock, 0.8, 1)];
    print(
      `a row, ${clock === "at" ? "by the clock" : "processor time"}: at the start ${start.toFixed(0)} µs, at the end ${end.toFixed(0)} µs: ${(end / start).toFixed(2)} times`,
    );
  }
  print(`loader's memory at most ${Math.round(peak / 1e6)} MB`);
  if (process.argv[4] !== "settle") return;
  peak = 0;
  const settled = await settle(driver);
  print(
    `who is who among all of them: ${(settled.milliseconds / 1000).toFixed(0)} s, memory at most ${Math.round(peak / 1e6)} MB`,
  );
});
clearInterval(watch);
