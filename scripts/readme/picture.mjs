// Draws docs/what-it-is.png: lines of an example letter with what they name, and the graph of it. Run by `npm run readme`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";

const colors = {
  Person: "#b8470f",
  Agency: "#185a9a",
  Meeting: "#7a3aa3",
  Policy: "#0b6a4a",
  Document: "#7a6420",
};
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Stretches of a line, each with the kind of what it names, if it names anything. */
function stretches(text, { start, end }, mentions) {
  const parts = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.start >= end) continue;
    parts.push(
      [text.slice(at, mention.start)],
      [text.slice(mention.start, Math.min(end, mention.end)), mention.kind],
    );
    at = Math.min(end, mention.end);
  }
  return [...parts, [text.slice(at, end)]];
}

const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** Stretches as far as the paper is wide; signs above and below others take no room. */
function fitted(parts, room) {
  const kept = [];
  let left = room;
  for (const [words, kind] of parts) {
    const width = words.replace(marks, "").length;
    if (width <= left) kept.push([words, kind]);
    else {
      const cut = words
        .slice(0, Math.floor((words.length * left) / width))
        .replace(/[\u0E31-\u0E3A\u0E47-\u0E4E]+$/, "");
      return [...kept, [`${cut}\u2026`, kind]];
    }
    left -= width;
  }
  return kept;
}

/** Lines of a text with something on them: their spans without white space at the ends. */
function spans(text) {
  const found = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (end > start) found.push({ start, end, indent: Math.min(24, start - index) });
  }
  return found;
}

export async function drawPicture() {
  const { agencies, extract, toGraph } = await import("saraban");
  const { graphSvg, svgToPng } = await import("../../packages/viewer/dist/index.js");
  const id = "reply-letter-department-of-health.txt";
  const text = readFileSync(join(root, "examples/documents", id), "utf8");
  const extraction = extract({ id, text });
  const mentions = extraction.entities
    .flatMap(({ kind, mentions: all }) => all.map(({ start, end }) => ({ kind, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = spans(text).map((line, index) => {
    const words = fitted(stretches(text, line, mentions), 83 - line.indent)
      .filter(([words]) => words !== "")
      .map(([words, kind]) =>
        kind ? `<tspan fill="${colors[kind]}" font-weight="700">${escaped(words)}</tspan>` : escaped(words),
      );
    return `<text xml:space="preserve" x="${36 + line.indent * 8}" y="${64 + index * 25}" font-family="Sarabun" font-size="14" fill="#3b4048">${words.join("")}</text>`;
  });
  const height = 64 + lines.length * 25 + 20;
  const graph = graphSvg(toGraph([extraction], { register: agencies }), {
    title: "",
    width: 760,
    language: "en",
  });
  const [, graphHeight] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(graph) ?? [];
  const inner = graph.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="${height}" viewBox="0 0 1500 ${height}">
<rect width="1500" height="${height}" fill="#fbfaf6"/><rect x="14" y="24" width="700" height="${height - 40}" rx="10" fill="#ffffff" stroke="#e2dfd6"/>
${lines.join("\n")}<svg x="726" y="${Math.max(0, (height - Number(graphHeight)) / 2)}" width="760" height="${graphHeight}" viewBox="0 0 760 ${graphHeight}">${inner}</svg></svg>`;
  writeFileSync(join(root, "docs/what-it-is.png"), await svgToPng(picture, 1));
}
