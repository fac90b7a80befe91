import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "vitest";
import { bin, ended, runSaraban, startSaraban } from "./support/run-saraban.js";
import { letter, scratch } from "./support/scratch.js";

test("an assistant finds a name, and is told where it stands", async () => {
  const folder = scratch({ "in/letter.txt": letter });
  await runSaraban(["graph", "in", "--out", "graph.json"], folder);
  const client = new Client({ name: "test", version: "0" });
  const args = [bin, "mcp", "graph.json"];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: folder, stderr: "ignore" }),
  );
  try {
    const { structuredContent } = await client.callTool({ name: "search", arguments: { text: "ใจดี" } });
    const { nodes, documents } = structuredContent as {
      nodes: { node: string; quotes: { quote: string; line: number }[] }[];
      documents: unknown[];
    };
    expect(nodes[0]?.node).toBe("person:ตัวอย่าง ใจดี");
    expect(nodes[0]?.quotes[0]).toMatchObject({ quote: "ตัวอย่าง ใจดี", line: 14, document: "in/letter.txt" });
    expect(documents).toMatchObject([{ id: "in/letter.txt", textAtHand: true }]);
    const missing = await client.callTool({ name: "node", arguments: { node: "ไม่มี" } });
    expect(missing.isError).toBe(true);
  } finally {
    await client.close();
  }
});

test("a line that is no message does not end it; the end of the questions does", async () => {
  const folder = scratch({ "in/letter.txt": letter });
  await runSaraban(["graph", "in", "--out", "graph.json"], folder);
  const child = startSaraban(["mcp", "graph.json"], folder);
  const answered = new Promise((resolve) => child.stdout.once("data", resolve));
  const message = { jsonrpc: "2.0", id: 7, method: "ping" };
  child.stdin.write(`no message\n${JSON.stringify(message)}\n`);
  await answered;
  child.stdin.end();
  const { code, stdout } = await ended(child);
  expect(code).toBe(0);
  expect(stdout).toBe("");
});

test("what is no graph is named, and nothing is answered", async () => {
  const folder = scratch({ "graph.json": "[]" });
  const { code, stdout, stderr } = await runSaraban(["mcp", "graph.json"], folder);
  expect(stderr).toContain("graph.json: it is no graph of Saraban [wrong-shape]");
  expect(stdout).toBe("");
  expect(code).toBe(3);
});
