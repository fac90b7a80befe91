import {
  edgesCsv,
  gexf,
  graphml,
  jsonLd,
  jsonLines,
  nodesCsv,
  saveGraph,
  toGraph,
  turtle,
} from "@saraban/graph";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import jsonld from "jsonld";
import * as n3 from "n3";
import { describe, expect, it } from "vitest";
import { extractions } from "./arbitrary.js";
import { paper } from "./paper.js";

// Every format is read by somebody else's reader.
const whole = (pieces: Iterable<string>): string => [...pieces].join("");
type Graph = ReturnType<typeof toGraph>;
type Row = Record<string, unknown>;

const odd = toGraph([
  paper(
    "a b.txt",
    { P1: ["Person", 'สมชาย "ก, <ข> & ค"\\ ใจดี', { honorific: "นาย" }], A1: ["Agency", "กรมทดสอบ"] },
    [["P1", "HOLDS_POSITION", "A1", { role: "อธิบดี\nกรม\t|%" }]],
  ),
  paper("b.txt", { M: ["Meeting", "การประชุมตัวอย่าง ครั้งที่ 2/2564", { date: "2021-03-05" }] }),
  paper("c.txt", { M: ["Meeting", "การประชุมตัวอย่าง ครั้งที่ 2/2564", { date: "2021-03-06" }] }),
]);

const lists = new Set([
  "aliases",
  "mentions",
  "evidence",
  "claims",
  "joins",
  "documents",
  "diagnostics",
  "version",
]);

/** Attributes as the graph has them: lists are JSON in columns, a column that is empty is none. */
const restored = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== "" && value !== null && value !== undefined)
      .map(([name, value]) => [
        name,
        lists.has(name) ? JSON.parse(String(value)) : name === "count" ? Number(value) : value,
      ]),
  );

/** A graph with its attributes in one order, to be compared. */
function plain(graph: Graph): object {
  const { attributes, nodes, edges } = graph.export();
  const byKey = (a: { key?: string }, b: { key?: string }) => ((a.key ?? "") < (b.key ?? "") ? -1 : 1);
  return JSON.parse(
    JSON.stringify({ attributes, nodes: [...nodes].sort(byKey), edges: [...edges].sort(byKey) }),
  );
}

const allEqual = (read: (graph: Graph) => Graph, isWhole = true): void => {
  const same = (graph: Graph): void => {
    const [a, b] = [plain(read(graph)), plain(graph)] as { attributes: object }[];
    if (!isWhole) for (const one of [a, b]) if (one) one.attributes = {};
    expect(a).toEqual(b);
  };
  same(odd);
  same(toGraph([]));
  fc.assert(
    fc.property(extractions, (list) => same(toGraph(list))),
    { numRuns: 40 },
  );
};

const created = (): Graph => new MultiDirectedGraph() as unknown as Graph;

it("CSV, read by csv-parse, has every node and edge with all that is said of them", () => {
  allEqual((graph) => {
    const copy = created();
    const rows = (pieces: Iterable<string>): Row[] => parseCsv(whole(pieces), { columns: true });
    for (const { key, ...row } of rows(nodesCsv(graph))) copy.addNode(key, restored(row) as never);
    for (const { key, from, to, ...row } of rows(edgesCsv(graph)))
      copy.addDirectedEdgeWithKey(key, from, to, restored(row) as never);
    return copy;
  }, false);
});

it("GraphML, read by graphology-graphml, is the whole graph", () => {
  allEqual((graph) => {
    // An empty element of data is nothing to that reader.
    const read = parseGraphml(MultiDirectedGraph, whole(graphml(graph)));
    const copy = created();
    copy.replaceAttributes(restored(read.getAttributes()) as never);
    read.forEachNode((key, row) => copy.addNode(key, restored(row) as never));
    read.forEachEdge((key, row, from, to) =>
      copy.addDirectedEdgeWithKey(key, from, to, restored(row) as never),
    );
    return copy;
  });
});

it("GEXF, read by graphology-gexf, has every node and edge with all that is said of them", () => {
  allEqual((graph) => {
    const read = parseGexf(MultiGraph, whole(gexf(graph)), { allowUndeclaredAttributes: false });
    const copy = created();
    read.forEachNode((key, { label, ...row }) =>
      copy.addNode(key, { name: label, ...restored(row) } as never),
    );
    read.forEachEdge((key, { label, ...row }, from, to) =>
      copy.addDirectedEdgeWithKey(key, from, to, restored(row) as never),
    );
    return copy;
  }, false);
});

it("JSON Lines, read by JSON.parse, is the whole graph", () => {
  allEqual((graph) => {
    const copy = created();
    for (const line of whole(jsonLines(graph)).trimEnd().split("\n")) {
      const { graph: attributes, node, edge, from, to, ...row } = JSON.parse(line);
      if (attributes) copy.replaceAttributes(attributes);
      else if (node !== undefined) copy.addNode(node, row);
      else copy.addDirectedEdgeWithKey(edge, from, to, row);
    }
    return copy;
  });
});

it("graphology's own JSON, read by graphology, is the whole graph", () => {
  allEqual((graph) => {
    const copy = created();
    copy.import(JSON.parse(saveGraph(graph)));
    return copy;
  });
});

const s = "urn:saraban:schema:";
const keyOf = (id: string): string => decodeURIComponent(id.slice("urn:saraban:".length));

describe("JSON-LD, read by jsonld without a network", () => {
  const expand = async (graph: Graph): Promise<Row[]> =>
    (await jsonld.expand(JSON.parse(whole(jsonLd(graph))), {
      documentLoader: () => Promise.reject(new Error("no network")),
    })) as Row[];
  const value = (thing: Row | undefined, term: string): unknown =>
    (thing?.[term] as { "@value"?: unknown; "@id"?: string }[] | undefined)?.[0]?.["@value"];

  it("has every node and edge, where each was read, and what texts claim", async () => {
    for (const graph of [odd, ...fc.sample(extractions, 10).map((list) => toGraph(list))]) {
      const things = new Map((await expand(graph)).map((thing) => [keyOf(String(thing["@id"])), thing]));
      expect(things.size).toBe(graph.order + graph.size);
      graph.forEachNode((key, { kind, name, aliases, mentions, claims, joins, certainty }) => {
        const thing = things.get(key);
        expect(thing?.["@type"]).toContain(s + kind);
        expect(value(thing, "https://schema.org/name")).toBe(name);
        const others = (thing?.["https://schema.org/alternateName"] ?? []) as { "@value": string }[];
        expect(others.map((one) => one["@value"])).toEqual(aliases);
        expect(value(thing, `${s}certainty`)).toBe(certainty);
        expect(value(thing, `${s}claims`)).toEqual(claims);
        expect(value(thing, `${s}joins`)).toEqual(joins);
        expect(places(thing)).toEqual(mentions);
      });
      graph.forEachEdge((key, { kind, evidence, role }, from, to) => {
        const thing = things.get(key);
        const link = (term: string): string => String(((thing?.[s + term] ?? []) as Row[])[0]?.["@id"]);
        const end = (term: string): string => keyOf(link(term));
        expect([end("from"), end("to")]).toEqual([from, to]);
        expect(link("kind")).toBe(s + kind);
        expect(places(thing)).toEqual(evidence);
        if (kind === "HOLDS_POSITION") expect(value(thing, "https://schema.org/roleName")).toBe(role);
      });
    }
  });

  function places(thing: Row | undefined): object[] {
    return ((thing?.["http://www.w3.org/ns/prov#wasDerivedFrom"] ?? []) as Row[]).map((one) => {
      const oa = "http://www.w3.org/ns/oa#";
      const [selector] = one[`${oa}hasSelector`] as Row[];
      const document = keyOf(String((one[`${oa}hasSource`] as Row[])[0]?.["@id"])).slice("text:".length);
      const rule = value(one, `${s}rule`);
      const span = { start: value(selector, `${oa}start`), end: value(selector, `${oa}end`) };
      return { document, ...span, ...(rule === undefined ? {} : { rule }) };
    });
  }
});

it("Turtle, read by n3, says what JSON-LD says, triple for triple", async () => {
  for (const graph of [odd, ...fc.sample(extractions, 6).map((list) => toGraph(list))]) {
    const quads = new n3.Parser().parse(whole(turtle(graph)));
    const lines = await new Promise<string>((resolve, reject) => {
      const writer = new n3.Writer({ format: "N-Quads" });
      writer.addQuads(quads);
      writer.end((error, text) => (error ? reject(error) : resolve(text)));
    });
    const canonical = (input: object | string, options: object): Promise<unknown> =>
      jsonld.canonize(input as never, { algorithm: "URDNA2015", format: "application/n-quads", ...options });
    const [a, b] = await Promise.all([
      canonical(lines, { inputFormat: "application/n-quads" }),
      canonical(JSON.parse(whole(jsonLd(graph))), {}),
    ]);
    expect(a).toBe(b);
    expect(quads.length).toBeGreaterThanOrEqual(graph.order + 4 * graph.size);
  }
});
