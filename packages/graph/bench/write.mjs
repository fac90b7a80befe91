// `node bench/write.mjs [texts] [formats…]` (built first: `npx tsc -b`): makes a graph of plain texts (`plain.mjs`), by default
// 199,800 of them, which come to a million nodes and two million edges, and writes it in every format to a file as a stream
// does, waiting where the file does. What writing holds is what is in use after a collection above what the graph itself
// takes, the most of what was seen on the way; what the process grew by counts garbage in. SARABAN_HEAP limits the memory
// of the process, in megabytes.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { adminFiles } from "../../neo4j/dist/index.js";
import {
  edgesCsv,
  followTheMoney,
  gexf,
  graphJson,
  graphml,
  jsonLd,
  jsonLines,
  nodesCsv,
  toGraph,
  turtle,
} from "../dist/index.js";
import { plain } from "./plain.mjs";

function* csv(graph) {
  yield* nodesCsv(graph);
  yield* edgesCsv(graph);
}
function* neo4jAdmin(graph) {
  for (const { text } of adminFiles(graph).pieces) yield text;
}
const formats = {
  "graphology's JSON": graphJson,
  "JSON Lines": jsonLines,
  CSV: csv,
  GraphML: graphml,
  GEXF: gexf,
  "JSON-LD": jsonLd,
  Turtle: turtle,
  FollowTheMoney: followTheMoney,
  "neo4j-admin": neo4jAdmin,
};

const megabytes = (bytes) => bytes / 1e6;
const heap = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return megabytes(heapUsed + external);
};
const resident = () => megabytes(process.memoryUsage.rss());
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** So many parts of the pieces are written between two looks, which each wait for a collection of the whole graph. */
const parts = 4;

async function write(pieces, path, expected) {
  const before = { heap: heap(), resident: resident() };
  const file = createWriteStream(path);
  let [held, grown, looking, count] = [0, 0, 0, 0];
  const started = processor();
  let [waiting, length] = [[], 0];
  const pass = async () => {
    const text = waiting.join("");
    [waiting, length] = [[], 0];
    grown = Math.max(grown, resident() - before.resident);
    if (!file.write(text)) await once(file, "drain");
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > 64 * 1024) await pass();
    if (++count % Math.ceil(expected / parts) !== 0) continue;
    const at = processor();
    held = Math.max(held, heap() - before.heap);
    looking += processor() - at;
  }
  await pass();
  file.end();
  await once(file, "close");
  return { took: processor() - started - looking, written: megabytes(file.bytesWritten), held, grown };
}

async function main(texts, chosen) {
  const graph = toGraph(plain(texts));
  const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
  console.log(`${graph.order} nodes, ${graph.size} edges: ${heap().toFixed(0)} MB`);
  row("format", "MB written", "s", "MB held besides the graph", "MB the process grew by");
  row("---", "---", "---", "---", "---");
  const folder = mkdtempSync(join(tmpdir(), "saraban-"));
  const path = join(folder, "graph");
  for (const [name, pieces] of Object.entries(formats)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const { written, took, held, grown } = await write(pieces(graph), path, graph.order + graph.size);
    row(name, written.toFixed(0), took.toFixed(0), held.toFixed(1), grown.toFixed(0));
    rmSync(path);
  }
  rmSync(folder, { recursive: true });
}

const given = process.argv.slice(2);
if (globalThis.gc === undefined) {
  const flags = ["--expose-gc", `--max-old-space-size=${process.env.SARABAN_HEAP ?? "8000"}`];
  execFileSync(process.execPath, [...flags, fileURLToPath(import.meta.url), ...given], { stdio: "inherit" });
} else {
  const isNumber = /^[0-9]+$/.test(given[0] ?? "");
  await main(isNumber ? Number(given[0]) : 199_800, given.slice(isNumber ? 1 : 0));
}
