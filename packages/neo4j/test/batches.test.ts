import { describe, expect, it } from "vitest";
import type { DocumentFacts, NodeFacts } from "../src/facts/facts.js";
import { batches } from "../src/load/batches.js";
import type { Counts } from "../src/load/counts.js";
import type { Progress } from "../src/load/options.js";
import { writeBatches } from "../src/load/write-batches.js";
import { namesOf } from "../src/names.js";
import { Again, type Server } from "../src/server/server.js";
import { fakeServer, nothing } from "./fake-server.js";

const facts = (id: string, rows: number, wide = ""): DocumentFacts => ({
  document: { id, length: 1, hash: "h" },
  own: undefined,
  names: Array.from({ length: rows }, (_, i) => ({ node: `agency:${id}${i}`, mentions: [], given: {} })),
  states: [],
  record: { digest: id, wide },
});
const one = (id: string, rows: number, wide?: string) => ({ facts: facts(id, rows, wide), nodes: new Map() });

async function sizes(list: readonly ReturnType<typeof one>[], most: number): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of batches(list, most)) found.push(batch.map((b) => b.facts.document.id).join("+"));
  return found;
}

describe("batches", () => {
  it("hold so many rows, whole documents, and no document twice", async () => {
    expect(await sizes([one("a", 3), one("b", 3), one("c", 3)], 8)).toEqual(["a+b", "c"]);
    expect(await sizes([one("a", 100), one("b", 1)], 8)).toEqual(["a", "b"]);
    expect(await sizes([one("a", 1), one("a", 2)], 80)).toEqual(["a", "a"]);
    expect(await sizes([], 80)).toEqual([]);
  });

  it("hold no more text than a small server takes", async () => {
    const wide = "x".repeat(3_000_000);
    expect(await sizes([one("a", 1, wide), one("b", 1, wide)], 80)).toEqual(["a", "b"]);
  });
});

describe("writing batches", () => {
  const names = namesOf("Fake");

  it("halves what is too large for the server, down to one document", async () => {
    const taken: number[] = [];
    const server = fakeServer((cypher, params) => {
      if (!cypher.includes("MERGE (t:FakeText"))
        return { ...nothing, made: (params["rows"] as unknown[] | undefined)?.length ?? 0 };
      const { length } = params["keys"] as string[];
      if (length > 2)
        throw Object.assign(new Error("too large"), {
          code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        });
      taken.push(length);
      return nothing;
    });
    const counts: Counts = {};
    const list = ["a", "b", "c", "d", "e"].map((id) => one(id, 2));
    const written = await writeBatches({ server, names, counts, ofKnown: "keep", options: {} }, list);
    expect([...written.keys()]).toEqual(["a", "b", "c", "d", "e"]);
    expect(taken).toEqual([2, 1, 2]);
  });

  it("makes one batch ahead and no more, and ends after the one in hand when asked", async () => {
    let [made, done] = [0, 0];
    const server = fakeServer((cypher, params) => {
      if (cypher.includes("MERGE (t:FakeText")) done += 1;
      return { ...nothing, made: (params["rows"] as unknown[] | undefined)?.length ?? 0 };
    });
    function* stream() {
      for (let i = 0; i < 100; i++) {
        made += 1;
        yield one(`d${i}`, 9);
      }
    }
    const ahead: number[] = [];
    const options = { batch: 10, onProgress: () => void ahead.push(made - done), isStopped: () => done >= 5 };
    const written = await writeBatches({ server, names, counts: {}, ofKnown: "keep", options }, stream());
    expect(written.size).toBe(5);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(3);
  });

  /** A server whose transactions are tried again after `Again`, and of which the first commit of a document fails. */
  function failingCommit(failing: string | undefined, gone = 0) {
    const [committed, checks]: [string[], number[]] = [[], []];
    const server: Server = {
      ...fakeServer(() => nothing),
      async write(work, onCommit) {
        for (;;) {
          let document = "";
          try {
            const result = await work(async (cypher, { rows = [], keys = [] } = {}) => {
              // As a real one, it answers later.
              await new Promise((resolve) => setTimeout(resolve, 1));
              if (cypher.includes("MERGE (t:FakeText")) document = String((keys as string[])[0]);
              if (cypher.includes("AS gone")) {
                checks.push((rows as unknown[]).length);
                if (gone-- > 0) return { ...nothing, rows: [{ gone: 1 }] };
              }
              const isOfNodes = cypher.includes("MERGE (n:Fake");
              const ids = isOfNodes ? (rows as unknown[][]).map(([key]) => key) : [];
              return {
                ...nothing,
                made: (rows as unknown[]).length,
                rows: isOfNodes ? [{ keys: ids, ids }] : [],
              };
            });
            onCommit?.();
            await new Promise((resolve) => setTimeout(resolve, 10));
            if (document === failing) {
              failing = undefined;
              throw new Again("the commit failed");
            }
            committed.push(document);
            return result;
          } catch (error) {
            if (!(error instanceof Again)) throw error;
          }
        }
      },
    };
    return { server, committed, checks };
  }
  const node: NodeFacts = {
    key: "agency:x",
    kind: "Agency",
    name: "x",
    aliases: [],
    certainty: "stated",
    attributes: {},
  };
  const shared = (id: string) => ({
    facts: { ...facts(id, 0), names: [{ node: "agency:x", mentions: [], given: {} }] },
    nodes: new Map([["agency:x", node]]),
  });
  const all = ["a", "b", "c", "d"].map(shared);

  it.each(["a", "b", "d"])(
    "tries again what was sent behind a commit that failed (%s), in order",
    async (id) => {
      const { server, committed } = failingCommit(id);
      const counts: Counts = {};
      const told: number[] = [];
      const options = { batch: 1, onProgress: ({ documents }: Progress) => void told.push(documents) };
      const written = await writeBatches({ server, names, counts, ofKnown: "set", options }, all);
      expect(committed).toEqual(["a", "b", "c", "d"]);
      expect([...written.keys()]).toEqual(["a", "b", "c", "d"]);
      expect(told).toEqual([1, 2, 3, 4]);
      expect(counts["NAMES"]?.created).toBe(4);
    },
  );

  it("takes no id of an earlier transaction on trust", async () => {
    const { server, committed, checks } = failingCommit(undefined, 1);
    const counts: Counts = {};
    await writeBatches({ server, names, counts, ofKnown: "keep", options: { batch: 1 } }, all);
    expect(committed).toEqual(["a", "b", "c", "d"]);
    // The first makes the node; the second is told that it has gone, and looks it up.
    expect(checks).toEqual([1, 1, 1]);
  });
});
