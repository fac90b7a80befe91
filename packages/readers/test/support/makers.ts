import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";
import { textToDocx } from "./make-docx.js";

const browserPath = process.env["SARABAN_CHROMIUM"] ?? "/usr/bin/chromium";
const officePath = process.env["SARABAN_SOFFICE"] ?? "/usr/bin/soffice";

/** Fonts of Debian's fonts-thai-tlwg and fonts-noto-core. */
export const thaiFonts = ["Garuda", "Noto Serif Thai"] as const;

/** What is missing here of programs and fonts, in words. */
function missing(): readonly string[] {
  const fonts = spawnSync("fc-list", [":lang=th", "family"]).stdout?.toString() ?? "";
  return [
    ...[browserPath, officePath].filter((path) => !existsSync(path)),
    ...thaiFonts.filter((font) => !fonts.includes(font)).map((font) => `the font ${font}`),
  ];
}

/** `describe` for tests that make PDFs: without the programs they are skipped and say so, or fail where none may be. */
export function makersOrSkip(name: string, tests: () => void): void {
  const absent = missing();
  if (absent.length === 0 || process.env["SARABAN_SKIP"] === "never") {
    describe(name, tests);
    return;
  }
  console.warn(`skipped: ${name} (no ${absent.join(", no ")})`);
  describe.skip(name, tests);
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });

const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A text as a page of HTML, its spaces and lines kept. */
export const textToHtml = (text: string, font: string): string =>
  `<!doctype html><meta charset="utf-8"><style>body{font:12pt '${font}';white-space:pre-wrap;margin:0}</style><body style="white-space:pre-wrap">${escapeHtml(text)}</body>`;

/** Prints a text with Chromium. */
export async function chromiumPdf(browser: Browser, text: string, font: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(textToHtml(text, font));
  const pdf = await page.pdf({
    format: "A4",
    margin: { top: "2cm", bottom: "2cm", left: "2cm", right: "1.5cm" },
  });
  await page.close();
  return pdf;
}

/** A text as a scan of 300 dots an inch: a PDF of pictures. */
export async function scannedPdf(browser: Browser, text: string, font: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 3.125 });
  await page.setContent(textToHtml(text, font).replace("margin:0", "margin:2cm"));
  const picture = (await page.screenshot({ fullPage: true })).toString("base64");
  await page.setContent(
    `<body style="margin:0"><img style="width:100%" src="data:image/png;base64,${picture}">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  const pdf = await page.pdf({ width: "794px", height: "1123px", printBackground: true });
  await page.close();
  return pdf;
}

/** Prints texts with LibreOffice, all in one start of it; by name. */
export function officePdfs(
  texts: Readonly<Record<string, string>>,
  font: string,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "saraban-office-"));
  try {
    const names = Object.keys(texts);
    for (const name of names)
      writeFileSync(join(folder, `${name}.docx`), textToDocx(texts[name] ?? "", font));
    const home = `-env:UserInstallation=file://${join(folder, "home")}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    spawnSync(officePath, [home, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      timeout: 300_000,
    });
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
