import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const executablePath = process.env["SARABAN_CHROMIUM"] ?? "/usr/bin/chromium";
const args = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** `describe` for tests that need a browser: without one they are skipped and say so, or fail where none may be. */
export function browserOrSkip(name: string, tests: () => void): void {
  if (existsSync(executablePath) || process.env["SARABAN_SKIP"] === "never") {
    describe(name, tests);
    return;
  }
  console.warn(`skipped: ${name} (no ${executablePath})`);
  describe.skip(name, tests);
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** A page, with all that it complained of and asked the network for. */
export interface Watched {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a page of a file in a Thai browser, and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  file: string,
  { fragment = "", width = 1280, height = 800, dark = false } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "th-TH",
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(`file://${file}${fragment}`);
  await page.waitForSelector("body[data-ready]", { timeout: 30_000 });
  return { page, errors, requests };
}
