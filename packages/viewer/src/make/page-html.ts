import { createHash } from "node:crypto";
import type { PageData } from "../shared/page-data.js";
import { asset } from "./assets.js";
import { pack } from "./pack.js";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The page: one file that asks the network for nothing, which its own policy (CSP) also forbids. Only the two
 * blocks that we wrote run, told by their hashes; what documents say lies packed in a block that is no script.
 */
export function pageHtml(data: PageData): string {
  const script = asset("page.js");
  const style = asset("page.css");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Saraban">
<link rel="icon" href="data:,">
<title>${escapeHtml(data.title)}</title>
<style>${style}</style>
</head>
<body>
<noscript>This page draws its graph with JavaScript, which is switched off here.</noscript>
<script id="data" type="text/plain">${pack(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
