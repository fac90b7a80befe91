import { edgesCsv, gexf, graphml, jsonLd, nodesCsv, toGraph } from "@saraban/graph";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { paper } from "./paper.js";

const whole = (pieces: Iterable<string>): string => [...pieces].join("");

// Names that no format may stumble over.
const odd = 'สมชาย "ก, <ข> & ค"\\ \u0001\uD800 ใจดี';
const graph = toGraph([
  paper("a.txt", { P1: ["Person", odd, { honorific: "นาย" }], A1: ["Agency", "กรมทดสอบ"] }, [
    ["P1", "HOLDS_POSITION", "A1", { role: "อธิบดี\nกรม" }],
  ]),
]);

it("CSV keeps every character that UTF-8 can", () => {
  const rows = (pieces: Iterable<string>): Record<string, string>[] =>
    parse(whole(pieces), { columns: true });
  expect(rows(nodesCsv(graph)).map(({ name }) => name)).toContain(odd.replace("\uD800", "\uFFFD"));
  expect(rows(edgesCsv(graph)).map(({ role }) => role)).toContain("อธิบดี\nกรม");
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
