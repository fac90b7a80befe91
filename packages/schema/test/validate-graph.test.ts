import { validateGraph } from "@saraban/schema";
import fc from "fast-check";
import { expect, it } from "vitest";

const node = (key: string, kind: string, attributes: object = {}) => ({
  key,
  attributes: {
    kind,
    name: key,
    aliases: [],
    certainty: "stated",
    mentions: [{ document: "a.txt", start: 0, end: 5, rule: "test" }],
    ...attributes,
  },
});
const evidence = [{ document: "a.txt", start: 0, end: 9 }];

const good = () => ({
  attributes: {
    version: 1,
    documents: [{ id: "a.txt", length: 10, hash: "0123456789abcdef" }],
    diagnostics: [],
  },
  options: { type: "directed", multi: true, allowSelfLoops: true },
  nodes: [
    node("agency:x", "Agency", { category: "ministry" }),
    node("document:a", "Document", { source: "a.txt" }),
  ],
  edges: [
    {
      key: "ISSUED|agency:x|document:a",
      source: "agency:x",
      target: "document:a",
      attributes: { kind: "ISSUED", rule: "issued/letterhead", certainty: "stated", evidence },
    },
    {
      key: "MENTIONS|document:a|agency:x",
      source: "document:a",
      target: "agency:x",
      attributes: { kind: "MENTIONS", rule: "graph/mentions", certainty: "stated", count: 1, evidence },
    },
  ],
});

const paths = (change: (graph: ReturnType<typeof good>) => void): string[] => {
  const graph = good();
  change(graph);
  return validateGraph(graph).map(({ path }) => path);
};

it("finds nothing wrong with what is right", () => {
  expect(validateGraph(good())).toEqual([]);
});

it("finds what is wrong", () => {
  expect(paths((g) => g.nodes.push(node("agency:x", "Agency")))).toContain("nodes[2].key");
  expect(paths((g) => g.nodes.push(node("y", "Robot")))).toContain("nodes[2].attributes.kind");
  expect(paths((g) => g.nodes.push(node("y", "Agency", { type: "circle" })))).toContain(
    "nodes[2].attributes.type",
  );
  expect(paths((g) => g.nodes.push(node("y", "Policy", { date: "1 June" })))).toContain(
    "nodes[2].attributes.date",
  );
  expect(paths((g) => (g.attributes.documents[0] = { id: "a.txt", length: 7, hash: "" }))).toContain(
    "edges[0].attributes.evidence[0]",
  );
  expect(paths((g) => Object.assign(g.edges[0] ?? {}, { source: "nobody" }))).toContain("edges[0].source");
  expect(paths((g) => Object.assign(g.edges[0] ?? {}, { target: "agency:x" }))).toContain("edges[0].target");
  expect(paths((g) => Object.assign(g.edges[0]?.attributes ?? {}, { evidence: [] }))).toContain(
    "edges[0].attributes.evidence",
  );
  expect(paths((g) => Object.assign(g.edges[0]?.attributes ?? {}, { count: 3 }))).toContain(
    "edges[0].attributes.count",
  );
  expect(paths((g) => Object.assign(g.edges[1] ?? {}, { key: g.edges[0]?.key }))).toContain("edges[1].key");
});

it("never throws, and finds something wrong with anything at all that is no graph", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validateGraph(value).length).toBeGreaterThan(0);
    }),
  );
});
