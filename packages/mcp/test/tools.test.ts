import { readdirSync, readFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { extract } from "@saraban/extract";
import { type SarabanGraph, toGraph } from "@saraban/graph";
import { mcpServer } from "@saraban/mcp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = new URL("../../../examples/documents/", import.meta.url);
const texts = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file, readFileSync(new URL(file, folder), "utf8")]),
);
/** One text that is no longer at hand. */
const lost = "news-charter-and-agreement.txt";

interface Quote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

/** Everything in an answer that is a quote. */
function quotesIn(value: unknown): Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (value === null || typeof value !== "object") return [];
  const own = "start" in value && "document" in value ? [value as Quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

describe("a client of the SDK", () => {
  const client = new Client({ name: "test", version: "0" });
  let graph: SarabanGraph;

  beforeAll(async () => {
    graph = toGraph([...texts].map(([id, text]) => extract({ id, text })));
    const textsOf = async () => (id: string) => (id === lost ? undefined : texts.get(id));
    const [there, here] = InMemoryTransport.createLinkedPair();
    const alsoCalled = ({ name }: { readonly name: string }) => (name === "กรมอนามัย" ? ["อน."] : []);
    await mcpServer({ graph, textsOf, alsoCalled }, "0.1.0").connect(there);
    await client.connect(here);
  });
  afterAll(() => client.close());

  // biome-ignore lint/suspicious/noExplicitAny: answers are JSON, looked into by each test.
  async function ask(name: string, given: Record<string, unknown>): Promise<any> {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: given });
    const [first] = content as { readonly type: string; readonly text: string }[];
    if (!isError) expect(JSON.parse(first?.text ?? "")).toEqual(structuredContent);
    return structuredContent;
  }

  test("is told of six tools, each with a schema, and how to begin", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search",
      "node",
      "evidence",
      "path",
      "holder",
      "extract",
    ]);
    for (const { inputSchema, description, annotations } of tools) {
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
      expect(description?.length).toBeGreaterThan(40);
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(client.getInstructions()).toContain(`${texts.size} Thai government documents`);
  });

  test.each([
    ["search", { text: "น้ำดื่ม" }],
    ["search", { text: "1842/2563", kind: "Document" }],
    ["node", { node: "จังหวัดพิจิตร" }],
    ["evidence", { of: "จังหวัดพิจิตร" }],
    ["path", { from: "ภัทรดนัย เกษมสุขวานิช", to: "คณะรัฐมนตรี" }],
    ["holder", { post: "ผู้ว่าราชการจังหวัดพิจิตร", day: "2021-01-01" }],
    ["holder", { agency: "จังหวัดพิจิตร", day: "2021-01-01" }],
  ])("%s %j is answered with the very words, and names their documents", async (name, given) => {
    const answer = await ask(name, given);
    const quotes = quotesIn(answer);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { document, start, end, quote } of quotes) {
      if (document === lost) expect(quote).toBeUndefined();
      else if (quote !== undefined)
        expect(texts.get(document)?.slice(start, end).startsWith(quote)).toBe(true);
    }
    expect(quotes.some(({ quote }) => quote !== undefined)).toBe(true);
    const named = new Map<string, boolean>(
      answer.documents.map((one: { id: string; textAtHand: boolean }) => [one.id, one.textAtHand]),
    );
    for (const { document } of quotes.filter(({ start }) => start !== undefined))
      expect(named.get(document)).toBe(document !== lost);
  });

  test("who held a post on a day is a name and what attests it, and another day says which are known", async () => {
    const { holders } = await ask("holder", { post: "ผู้ว่าราชการจังหวัดพิจิตร", day: "2020-08-28" });
    expect(holders[0].standing).toBe("stated");
    expect(holders[0].person.node).toMatch(/^person:/);
    expect(holders[0].quotes[0].quote).toContain("ผู้ว่าราชการจังหวัดพิจิตร");
    const { error } = await ask("holder", { post: "ผู้ว่าราชการจังหวัดพิจิตร", day: "1999-01-01" });
    expect(error.code).toBe("not-found");
    expect(error.remedy).toContain("2020-08-28");
  });

  test("a body is found by an abbreviation that only the register knows", async () => {
    for (const text of ["อน.", "อน"]) {
      const { nodes } = await ask("search", { text });
      expect(nodes[0].node).toBe("agency:กรมอนามัย");
      expect(nodes[0].aliases).not.toContain("อน.");
    }
    expect((await ask("node", { node: "อน." })).node).toBe("agency:กรมอนามัย");
  });

  test("a fact's key leads to its evidence", async () => {
    const { facts } = await ask("node", { node: "จังหวัดพิจิตร", kind: "HOLDS_POSITION" });
    const { quotes, rule } = await ask("evidence", { of: facts[0].edge });
    expect(rule).toBe(facts[0].rule);
    expect(quotes.length).toBeGreaterThan(0);
  });

  test("extract reads a text that is given, and leaves the graph as it was", async () => {
    const before = graph.order;
    const text = "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย";
    const { entities, facts } = await ask("extract", { text });
    expect(entities.map(({ name }: { name: string }) => name)).toContain("ตัวอย่าง ใจดี");
    expect(facts.some(({ kind }: { kind: string }) => kind === "HOLDS_POSITION")).toBe(true);
    for (const { start, end, quote } of quotesIn(entities)) expect(quote).toBe(text.slice(start, end));
    expect(graph.order).toBe(before);
  });

  test.each([
    ["node", { node: "ไม่มีใครชื่อนี้" }, "not-found", /search/],
    ["node", { node: "จังหวัดพิจิ" }, "not-found", /agency:จังหวัดพิจิตร/],
    ["path", { from: "จังหวัดพิจิตร", to: "ไม่มีใครชื่อนี้" }, "not-found", /search/],
    ["path", { from: "จังหวัดพิจิตร", to: "คณะรัฐมนตรี", kinds: ["CITES"] }, "not-found", /kinds/],
    ["holder", { day: "2021-01-01" }, "wrong-arguments", /post/],
    ["holder", { post: "ใคร", day: "2564" }, "wrong-arguments", /holder/],
    ["search", { text: "" }, "wrong-arguments", /search/],
    ["search", {}, "wrong-arguments", /text/],
    ["extract", { text: 3 }, "wrong-arguments", /extract/],
    ["forget", {}, "not-found", /evidence/],
  ])("%s %j is refused with a remedy", async (name, given, code, remedy) => {
    const { error } = await ask(name, given);
    expect(error.code).toBe(code);
    expect(error.remedy).toMatch(remedy);
  });
});
