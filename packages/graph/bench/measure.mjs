// `node bench/measure.mjs [texts…]` (built first: `npx tsc -b packages/graph`): what graphs of so many made-up texts cost.
// SARABAN_HEAP limits the memory of each process, in megabytes.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const sizes = process.argv.slice(2).map(Number);
const heap = process.env.SARABAN_HEAP ?? "16000";
const one = fileURLToPath(new URL("measure-one.mjs", import.meta.url));
const measure = (what, n) =>
  JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", `--max-old-space-size=${heap}`, one, what, String(n)], {
      encoding: "utf8",
      maxBuffer: 1e8,
    }),
  );
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
const table = (...head) => {
  console.log();
  row(...head);
  row(...head.map(() => "---"));
};

table("texts", "nodes", "edges", "ms a text", "KB a text held", "MB at most");
for (const n of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const { nodes, edges, build, held, most } = measure("build", n);
  row(n, nodes, edges, (build / n).toFixed(2), ((held * 1e3) / n).toFixed(1), most.toFixed(0));
}
table(
  "texts",
  "ms to build",
  "ms to take one out",
  "ms to put one in",
  "a build is so many",
  "KB a text held",
  "MB at most",
);
for (const n of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const { build, held, remove, add, most } = measure("change", n);
  const times = (build / Math.max(remove, add)).toFixed(0);
  row(
    n,
    build.toFixed(0),
    remove.toFixed(2),
    add.toFixed(2),
    times,
    ((held * 1e3) / n).toFixed(1),
    most.toFixed(0),
  );
}
table("texts", "body named in", "ms to put one more in", "ms to take it out");
for (const n of [10, 1000, 100_000]) {
  const { all, ten } = measure("hub", n);
  row(n, "all", all.add.toFixed(3), all.remove.toFixed(3));
  if (n > 10) row(n, "ten", ten.add.toFixed(3), ten.remove.toFixed(3));
}
