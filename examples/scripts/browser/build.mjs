#!/usr/bin/env node
// npm run browser: puts the page together, out/browser.html: one file, library, words and models within.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = process.argv[2] ?? at("../../../out/browser.html");

const { outputFiles } = await build({
  entryPoints: [at("main.ts")],
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  conditions: ["@saraban/source"],
});
// A script's text ends at the first closing tag, whatever the script means by it.
const script = outputFiles[0].text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

const documents = at("../../documents/");
const examples = readdirSync(documents)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((id) => ({ id, text: readFileSync(`${documents}${id}`, "utf8") }));

const put = (page, what, instead) => {
  if (!page.includes(what)) throw new Error(`page.html has no ${what}`);
  return page.replace(what, () => instead);
};
const hash = createHash("sha256").update(script).digest("base64");
const page = [
  ["script-src 'self'", `script-src 'sha256-${hash}'`],
  ['"examples">[]', `"examples">${JSON.stringify(examples).replace(/</g, "\\u003c")}`],
  ['<script src="main.js"></script>', `<script>${script}</script>`],
].reduce((text, [what, instead]) => put(text, what, instead), readFileSync(at("page.html"), "utf8"));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
const megabytes = (size) => (size / 1e6).toFixed(2);
console.log(
  `${out}: the script is ${megabytes(Buffer.byteLength(script))} MB, ${megabytes(gzipSync(script, { level: 9 }).length)} MB gzipped`,
);
