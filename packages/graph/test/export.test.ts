import { edgesCsv, gexf, graphml, jsonLd, nodesCsv, toGraph, turtle } from "@saraban/graph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractions } from "./arbitrary.js";
import { paper } from "./paper.js";

const whole = (pieces: Iterable<string>): string => [...pieces].join("");

// Names that no format may stumble over.
const odd = 'สมชาย "ก, <ข> & ค"\\ \u0001\uD800 ใจดี';
const graph = toGraph([
  paper("a.txt", { P1: ["Person", odd, { honorific: "นาย" }], A1: ["Agency", "กรมทดสอบ"] }, [
    ["P1", "HOLDS_POSITION", "A1", { role: "อธิบดี\nกรม" }],
  ]),
]);

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("CSV", () => {
  it("has a row for every node and edge, of as many cells as the header", () => {
    fc.assert(
      fc.property(extractions, (list) => {
        const one = toGraph(list);
        for (const [csv, size] of [
          [nodesCsv(one), one.order],
          [edgesCsv(one), one.size],
        ] as const) {
          const rows = readCsv(whole(csv));
          expect(rows).toHaveLength(size + 1);
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        }
      }),
    );
  });

  it("keeps every character", () => {
    const [header = [], ...rows] = readCsv(whole(nodesCsv(graph)));
    expect(rows.map((row) => row[header.indexOf("name")])).toContain(odd);
    const [edgeHeader = [], ...edges] = readCsv(whole(edgesCsv(graph)));
    expect(edges.map((row) => row[edgeHeader.indexOf("role")])).toContain("อธิบดี\nกรม");
  });
});

describe.each([
  ["GraphML", graphml],
  ["GEXF", gexf],
] as const)("%s", (_format, write) => {
  const xml = whole(write(graph));

  it("is well-formed: every element is closed in order, and no bare mark or forbidden character is left", () => {
    const open: string[] = [];
    const rest = xml.replace(/<(\/?)([a-z]+)(?: [a-zA-Z.:]+="[^"<]*")*(\/?)>/g, (_tag, end, name, self) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
      return "";
    });
    expect(open).toEqual([]);
    expect(rest.replace('<?xml version="1.0" encoding="UTF-8"?>', "")).not.toMatch(
      /[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/,
    );
    expect(xml).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(xml).not.toContain("\u0001");
  });

  it("has every node and edge", () => {
    expect(xml.match(/<node /g)).toHaveLength(graph.order);
    expect(xml.match(/<edge /g)).toHaveLength(graph.size);
  });
});

it("JSON-LD has every node and edge, and ends that are there", () => {
  const { "@graph": things } = JSON.parse(whole(jsonLd(graph, { base: "https://example.org/" })));
  expect(things).toHaveLength(graph.order + graph.size);
  const ids = new Set(things.map((thing: { "@id": string }) => thing["@id"]));
  for (const { from, to } of things) for (const end of [from, to]) if (end) expect(ids.has(end)).toBe(true);
  expect([...ids].every((id) => String(id).startsWith("https://example.org/"))).toBe(true);
});

it("Turtle says each edge as a triple and as a resource, every statement ended", () => {
  const text = whole(turtle(graph));
  expect(text).toMatch(/<urn:saraban:person%3A\S+> s:HOLDS_POSITION <urn:saraban:agency%3A\S+> \.\n/);
  expect(text.match(/a s:Relation/g)).toHaveLength(graph.size);
  const bare = text.replace(/"(?:[^"\\\n]|\\[\\"nrtu])*"/g, "").replace(/<[^<>"{}|^`\\\s]*>/g, "");
  expect(bare).not.toMatch(/["<>]/);
  expect(bare.match(/ \.\n/g)).toHaveLength(2 + graph.order + 2 * graph.size);
});
