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

/** A body that all of so many texts name, and one text more. */
function hub() {
  const text = (id) => ({
    version: 1,
    document: { id: `t${String(id).padStart(7, "0")}`, length: 9, hash: "0" },
    entities: ["Document", "Agency"].map((kind, i) => {
      const [name, mentions] = [
        i === 0 ? `t${id}` : "Ministry of Examples",
        [{ start: i, end: 9, rule: "made" }],
      ];
      return {
        id: i === 0 ? "D0" : "A1",
        kind,
        name,
        aliases: [],
        mentions,
        certainty: "stated",
        attributes: {},
      };
    }),
    relations: [],
    diagnostics: [],
  });
  const texts = function* () {
    for (let i = 0; i < n; i++) yield text(2 * i);
  };
  const live = liveGraph(texts());
  const times = { remove: [], add: [] };
  for (let i = 0; i < 1000; i++) {
    const one = text(2 * Math.floor((i * n) / 1000) + 1);
    times.add.push(time(() => addToGraph(live, one)).took);
    times.remove.push(time(() => removeFromGraph(live, one.document.id)).took);
  }
  return { n, add: median(times.add), remove: median(times.remove) };
}

console.log(JSON.stringify({ build, change, hub }[what]()));
