// Run by `measure.mjs` in a process of its own: what so many texts cost. Times are of the processor, as others may work on
// the same machine; memory is what is in use after a collection, and the most that the process held.
import { addToGraph, liveGraph, removeFromGraph, toGraph } from "../dist/index.js";
import { generate } from "./generate.mjs";

const [what, n] = [process.argv[2], Number(process.argv[3])];
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const time = (work) => {
  const before = processor();
  const value = work();
  return { value, took: processor() - before };
};
const megabytes = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const most = () => process.resourceUsage().maxRSS / 1e3;
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

function build() {
  const made = time(() => {
    for (const _text of generate(n));
  }).took;
  const before = megabytes();
  const { value: graph, took } = time(() => toGraph(generate(n)));
  return {
    n,
    nodes: graph.order,
    edges: graph.size,
    build: took - made,
    held: megabytes() - before,
    most: most(),
  };
}

const steps = 200;

/** Takes texts out and puts them in again, each time as one of all. */
function change() {
  const before = megabytes();
  const { value: live, took } = time(() => liveGraph(generate(n)));
  const held = megabytes() - before;
  const some = new Set(Array.from({ length: steps }, (_, i) => Math.floor((i * n) / steps)));
  const texts = [];
  let i = 0;
  for (const text of generate(n)) if (some.has(i++)) texts.push(text);
  const times = { remove: [], add: [] };
  for (const text of texts) {
    times.remove.push(time(() => removeFromGraph(live, text.document.id)).took);
    times.add.push(time(() => addToGraph(live, text)).took);
  }
  const mean = (list) => list.reduce((a, b) => a + b) / list.length;
  const { remove, add } = times;
  return {
    n,
    build: took,
    held,
    remove: mean(remove),
    add: mean(add),
    removeMedian: median(remove),
    addMedian: median(add),
    most: most(),
  };
}

/** Texts one of which more names a body that all of so many name, or one that ten of them do. */
function hub() {
  const names = { all: "Ministry of Examples", ten: "Department of Few" };
  const text = (id, ...bodies) => ({
    version: 1,
    document: { id: `t${String(id).padStart(7, "0")}`, length: 9, hash: "0" },
    entities: [`t${id}`, ...bodies].map((name, i) => ({
      id: i === 0 ? "D0" : `A${i}`,
      kind: i === 0 ? "Document" : "Agency",
      name,
      aliases: [],
      mentions: [{ start: i, end: 9, rule: "made" }],
      certainty: "stated",
      attributes: {},
    })),
    relations: [],
    diagnostics: [],
  });
  const few = Math.max(1, Math.floor(n / 10));
  const live = liveGraph(
    (function* () {
      for (let i = 0; i < n; i++) yield text(2 * i, names.all, ...(i % few === 0 ? [names.ten] : []));
    })(),
  );
  const times = { all: { add: [], remove: [] }, ten: { add: [], remove: [] } };
  for (let i = 0; i < 1000; i++) {
    for (const which of ["all", "ten"]) {
      const one = text(2 * Math.floor((i * n) / 1000) + 1, names[which]);
      times[which].add.push(time(() => addToGraph(live, one)).took);
      times[which].remove.push(time(() => removeFromGraph(live, one.document.id)).took);
    }
  }
  const found = {};
  for (const [which, { add, remove }] of Object.entries(times))
    found[which] = { add: median(add), remove: median(remove) };
  return { n, ...found };
}

console.log(JSON.stringify({ build, change, hub }[what]()));
