import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../packages/saraban/bin/saraban.js", import.meta.url));
/** As the process ends: its processor time in milliseconds, and the most memory it ever held, in megabytes. */
const watch =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();' +
  'console.error("used",(u.userCPUTime+u.systemCPUTime)/1000,u.maxRSS/1024)})';

/** Sends `megabytes` of text as JSON Lines through the command, and says what that took. */
async function stream(texts, megabytes) {
  const child = spawn(process.execPath, ["--import", watch, bin, "extract"], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const closed = once(child, "close");
  const since = performance.now();
  let bytes = 0;
  let characters = 0;
  for (let i = 0; bytes < megabytes * 1e6; i++) {
    const text = texts[i % texts.length];
    bytes += Buffer.byteLength(text);
    characters += text.length;
    if (!child.stdin.write(`${JSON.stringify({ id: `d${i}`, text })}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [code] = await closed;
  const used = /used ([\d.]+) ([\d.]+)/.exec(said);
  if (code !== 0 || !used) throw new Error(`the command ended with ${code}: ${said}`);
  const wall = performance.now() - since;
  return { megabytes, characters, wall, processor: Number(used[1]), peak: Number(used[2]) };
}

/** Time a character and peak memory of the stream at each size; the start of the process is taken off. */
export async function measureGrowth(texts, sizes) {
  const start = await stream(texts.slice(0, 1), 0.000001);
  const rows = [];
  for (const size of sizes) rows.push(await stream(texts, size));
  const each = ({ processor, characters }) => ((processor - start.processor) / characters) * 1e6;
  return [
    "growth of `saraban extract` over JSON Lines: processor time a character, peak memory of the process",
    ...rows.map(
      (row) =>
        `  ${String(row.megabytes).padStart(4)} MB  ${(row.characters / 1e6).toFixed(1).padStart(6)} million characters  ` +
        `${(row.wall / 1000).toFixed(1).padStart(6)} s  ${each(row).toFixed(0).padStart(6)} ns a character  ` +
        `${(each(row) / each(rows[0])).toFixed(2)}×  ${row.peak.toFixed(0).padStart(5)} MB`,
    ),
  ];
}
