import * as viewer from "@saraban/viewer";
import { graphPage, graphSvg, svgToPng } from "@saraban/viewer";
import { inflateSync, strFromU8 } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { bundle } from "./support/bundle.js";
import { exampleGraph, texts } from "./support/example.js";

const dataOf = (page: string) => {
  const packed = page.match(/<script id="data" type="text\/plain">([A-Za-z0-9+/=]*)<\/script>/)?.[1] ?? "";
  return JSON.parse(strFromU8(inflateSync(Buffer.from(packed, "base64"))));
};
const withTexts = { title: "t", texts: (id: string) => texts[id] };

beforeAll(bundle);

test("the package gives these names and no others", () => {
  expect(Object.keys(viewer).sort()).toEqual(["graphPage", "graphSvg", "svgToPng"]);
});

test("the same graph gives the same bytes", () => {
  expect(graphPage(exampleGraph(), withTexts)).toBe(graphPage(exampleGraph(), withTexts));
  expect(graphSvg(exampleGraph(), { title: "t" })).toBe(graphSvg(exampleGraph(), { title: "t" }));
});

test("a page holds one block of style and one of script, and nothing that documents say outside the packed data", () => {
  const page = graphPage(exampleGraph(), { ...withTexts, title: "</title><script>alert(1)</script>" });
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.match(/<style/g)).toHaveLength(1);
  expect(page).not.toContain("onerror=alert");
  expect(page).not.toContain("<script>alert");
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(page).toContain("default-src 'none'");
});

test("every place quoted is what stands there", () => {
  const { documents, nodes, edges } = dataOf(graphPage(exampleGraph(), withTexts));
  expect(nodes.length).toBe(exampleGraph().order);
  const said = nodes.flatMap(
    ({ name, aliases, places }: { name: string; aliases: string[]; places: number[] }) => {
      const forms: boolean[] = [];
      for (let at = 0; at < places.length; at += 3) {
        const [document = -1, start, end] = places.slice(at, at + 3);
        forms.push([name, ...aliases].includes(documents[document].text.slice(start, end)));
      }
      return forms;
    },
  );
  expect(said.length).toBeGreaterThan(5);
  expect(said.every(Boolean)).toBe(true);
  expect(edges.some(({ kind }: { kind: string }) => kind === "MENTIONS")).toBe(false);
});

test("without texts a page has places but no words", () => {
  const page = graphPage(exampleGraph(), { title: "t" });
  expect(dataOf(page).documents.map((document: object) => "text" in document)).toEqual([false, false]);
  expect(JSON.stringify(dataOf(page))).not.toContain("ขอแสดงความนับถือ");
});

test("a graph of more nodes than are drawn at once has communities, each with its place", () => {
  const { groups, nodes } = dataOf(graphPage(exampleGraph(), { title: "t", together: 3 }));
  expect(groups.length).toBeGreaterThan(1);
  for (const { group } of nodes) expect(groups[group]).toBeDefined();
});

test("a picture is well-formed, escapes what is written, and names every kind in its legend", () => {
  const svg = graphSvg(exampleGraph(), { title: "ก & <ข>", language: "en" });
  expect(svg).toContain("<title>ก &amp; &lt;ข&gt;</title>");
  expect(svg).toContain("&lt;/script&gt;&lt;img");
  expect(svg).not.toContain("<img");
  for (const kind of ["Person", "Agency", "Meeting", "Policy", "Document"])
    expect(svg).toContain(`>${kind}</text>`);
});

test("a picture of few says what its lines are, and where they lead", () => {
  const svg = graphSvg(exampleGraph(), { title: "t" });
  expect(svg).toContain(">มีมติเห็นชอบ</text>");
  expect(svg.match(/<line /g)?.length).toBe(svg.match(/<line [^>]*\/><path /g)?.length);
});

test("a picture painted has Thai letters: other names give other pixels", async () => {
  const svg = graphSvg(exampleGraph(), { title: "t" });
  const png = Buffer.from(await svgToPng(svg, 1));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(Number(/ width="(\d+)"/.exec(svg)?.[1]));
  expect(graphSvg(exampleGraph(), { title: "t", width: 1400 })).toContain(' width="1400"');
  const other = Buffer.from(await svgToPng(svg.replaceAll("กระทรวง", "สำนัก"), 1));
  expect(other.equals(png)).toBe(false);
});

test("sara am is painted as a circle over the consonant, as two characters give it", async () => {
  const written = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="40" font-family="Sarabun" font-size="30">${text}</text></svg>`;
  const [whole, apart, bare] = await Promise.all(
    ["น้ำ", "น\u0E4D้า", "น้า"].map((text) => svgToPng(written(text), 1)),
  );
  expect(Buffer.from(whole ?? []).equals(Buffer.from(apart ?? []))).toBe(true);
  expect(Buffer.from(whole ?? []).equals(Buffer.from(bare ?? []))).toBe(false);
});
