// Makes what a page is put together from: dist/assets/page.js, page.css (the fonts within) and the fonts of pictures.
// Run by `npm run setup` after the compiler. Whoever installs the package needs neither a bundler nor Sigma.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "../dist/assets");
const installed = (path) => join(here, "../node_modules", path);

const bundle = await rolldown({
  input: fileURLToPath(import.meta.resolve("../src/page/main.ts")),
  platform: "browser",
  tsconfig: join(here, "../tsconfig.page.json"),
  resolve: { conditionNames: ["@saraban/source", "module", "import", "browser", "default"] },
  logLevel: "warn",
});
const { output } = await bundle.generate({ format: "iife", minify: true });
const [{ code }] = output;
// A script's text ends at the first closing tag, whatever the script means by it.
const script = code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

const face = (subset, weight, range) => {
  const file = installed(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
};
const subsets = {
  thai: "U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC",
  latin: "U+0000-00FF,U+2000-206F,U+2122,U+2190-2193",
};
const fonts = Object.entries(subsets).flatMap(([subset, range]) =>
  ["400", "600"].map((weight) => face(subset, weight, range)),
);
// In this order: what is said of small screens and of paper overrides the rest.
const sheets = ["base", "bar", "filters", "graph", "panel", "table", "text", "small", "print"];
const css = sheets
  .map((name) => readFileSync(join(here, `../src/page/style/${name}.css`), "utf8"))
  .join("")
  .replace(/\s*\n\s*/g, "");

mkdirSync(assets, { recursive: true });
writeFileSync(join(assets, "page.js"), script);
writeFileSync(join(assets, "page.css"), `${fonts.join("")}${css}`);
copyFileSync(
  installed("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
  join(assets, "Sarabun-Regular.ttf"),
);
copyFileSync(installed("@expo-google-fonts/sarabun/LICENSE_FONT"), join(assets, "Sarabun-OFL.txt"));
