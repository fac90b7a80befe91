import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, saveGraph, toGraph } from "saraban";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserOrSkip, openBrowser, type Watched } from "../../packages/viewer/test/support/browser.js";
import { run } from "../support/run.js";
import { projectFolder } from "../support/shared.js";

const documents = join(projectFolder, "examples/documents");
const examples = readdirSync(documents)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((id) => ({ id, text: readFileSync(join(documents, id), "utf8") }));

/** What the page offers to the browser's console. */
interface Offered {
  readonly saraban: { readonly extract: typeof extract; readonly toGraph: typeof toGraph };
}

browserOrSkip("extraction in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "saraban-browser-"));
  const file = join(folder, "browser.html");
  let built = "";
  let opened: Watched & { readonly close: () => Promise<void> };

  beforeAll(async () => {
    const build = join(projectFolder, "examples/scripts/browser/build.mjs");
    const { code, output } = await run(process.execPath, [build, file]);
    expect(code, output).toBe(0);
    built = output;
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`file://${file}`);
    await page.waitForSelector("body[data-ready]");
    opened = { page, errors, requests, close: () => browser.close() };
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the script is less than 2.5 MB gzipped, with words and models", () => {
    const megabytes = Number(/([\d.]+) MB gzipped/.exec(built)?.[1]);
    expect(megabytes).toBeGreaterThan(0.3);
    expect(megabytes).toBeLessThan(2.5);
    for (const page of ["README.md", "examples/scripts/README.md"])
      expect(readFileSync(join(projectFolder, page), "utf8")).toContain(`${megabytes.toFixed(1)} MB gzipped`);
  });

  test("gives for every example document, and for their graph, the bytes that Node gives", async () => {
    const inBrowser = await opened.page.evaluate((all) => {
      const { extract, toGraph } = (window as unknown as Offered).saraban;
      const extractions = all.map((document) => extract(document));
      return {
        extractions: extractions.map((one) => JSON.stringify(one)),
        graph: JSON.stringify(toGraph(extractions)),
      };
    }, examples);
    const extractions = examples.map((document) => extract(document));
    expect(inBrowser.extractions.length).toBeGreaterThanOrEqual(20);
    expect(inBrowser.extractions).toEqual(extractions.map((one) => JSON.stringify(one)));
    expect(inBrowser.graph).toBe(JSON.stringify(toGraph(extractions)));
    expect(saveGraph(toGraph(extractions)).length).toBeGreaterThan(1000);
  });

  test("marks what an example names, lists what it states, and asks the network for nothing", async () => {
    const { page, errors, requests } = opened;
    const [{ id, text } = { id: "", text: "" }] = examples;
    await page.selectOption("#example", id);
    await page.waitForSelector(`body[data-read="${id}"]`);
    const { entities, relations } = extract({ id, text });
    const forms = entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    const marked = await page.locator("#marked mark").allTextContents();
    expect(marked.length).toBeGreaterThan(5);
    for (const form of marked) expect(forms).toContain(form);
    expect(await page.locator("#marked").textContent()).toBe(text);
    expect(await page.locator("#facts tr").count()).toBe(relations.length);
    await page.fill("#text", "<img src=x onerror=alert(1)> นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย");
    expect(await page.locator("#marked mark").allTextContents()).toContain("ตัวอย่าง ใจดี");
    expect(await page.locator("#marked img").count()).toBe(0);
    if (process.env["SARABAN_PICTURES"]) {
      await page.selectOption("#example", id);
      await page.screenshot({ path: join(process.env["SARABAN_PICTURES"], "browser.png"), fullPage: true });
    }
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
  });
});
