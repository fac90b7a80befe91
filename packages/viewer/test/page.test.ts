import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphPage } from "@saraban/viewer";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { browserOrSkip, openBrowser, openPage } from "./support/browser.js";
import { bundle } from "./support/bundle.js";
import { exampleGraph, texts } from "./support/example.js";

const person = "person:ตัวอย่าง ใจดี";
const at = (fragment: Readonly<Record<string, string>>): string => `#${new URLSearchParams(fragment)}`;

browserOrSkip("the page in a browser", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "saraban-page-"));
  const file = join(folder, "graph.html");

  beforeAll(async () => {
    bundle();
    const title = "แฟ้ม <b>ตัวอย่าง</b>";
    writeFileSync(file, graphPage(exampleGraph(), { title, texts: (id) => texts[id] }));
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (fragment: Readonly<Record<string, string>> = {}, more = {}) =>
    openPage(browser, file, { fragment: at(fragment), ...more });

  test("names are found by part, by abbreviation without its dots, and by number in Thai digits", async () => {
    const { page } = await open();
    const found = async (typed: string): Promise<string | null> => {
      await page.fill(".search input", typed);
      return page.locator(".search [role=option] .name").first().textContent();
    };
    expect(await found("ใจดี")).toBe("ตัวอย่าง ใจดี");
    expect(await found("สช")).toBe("สำนักงานคณะกรรมการสุขภาพแห่งชาติ");
    expect(await found("มท ๐๓๑๐")).toBe("มท 0310.3/ว 1234");
    await page.fill(".search input", "ไม่มีชื่อนี้");
    expect(await page.locator(".search [role=option]").allTextContents()).toEqual(["ไม่พบ"]);
  });

  test("a name chosen by keys alone opens its panel, with posts by date and the words it was read from", async () => {
    const { page } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("ใจดี");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const panel = page.locator(".panel");
    expect(await panel.locator("h2").textContent()).toBe("ตัวอย่าง ใจดี");
    expect(await panel.locator(".timeline .date").allTextContents()).toEqual(["5 มี.ค. 2564", "มี.ค. 2565"]);
    const quote = panel.locator(".quote", { hasText: "บรรทัด 6" }).first();
    expect(await quote.locator("mark").textContent()).toBe("ตัวอย่าง ใจดี");
    expect(await quote.locator("blockquote").textContent()).toContain("(นายตัวอย่าง ใจดี)");
    expect(await page.evaluate(() => location.hash)).toContain(encodeURIComponent("ตัวอย่าง"));
    await page.keyboard.press("Escape");
    expect(await panel.isHidden()).toBe(true);
    await page.goBack();
    expect(await panel.locator("h2").textContent()).toBe("ตัวอย่าง ใจดี");
  });

  test("a fact opens to its sentence, its line and its characters", async () => {
    const { page } = await open({ pair: `${person} > agency:กระทรวงมหาดไทย` });
    const facts = page.locator(".panel .fact");
    expect(await facts.count()).toBe(2);
    const role = page.locator(".panel .fact", { hasText: "รองปลัด" });
    expect(await role.locator("mark").textContent()).toBe("รองปลัดกระทรวงมหาดไทย");
    const start = (texts["letters/one.txt"] ?? "").indexOf("รองปลัด");
    expect(await role.locator(".where").textContent()).toContain(`บรรทัด 7, อักขระ ${start}–${start + 21}`);
    await role.locator(".source button").click();
    expect(await page.locator(".paper .chosen").allTextContents()).toEqual(["รองปลัด", "กระทรวงมหาดไทย"]);
  });

  test("an edge of the picture is clicked through to what states it", async () => {
    const { page } = await open({ node: "policy:แผนน้ำสะอาด", steps: "1" });
    const { x, y, width, height } = (await page.locator(".canvas").boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    // Of two nodes only, the edge runs through the middle of the frame.
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isOver = () => page.locator(".canvas").evaluate((canvas) => canvas.style.cursor === "pointer");
    for (let aside = -6; aside <= 6 && !(await isOver()); aside += 1) {
      await page.mouse.move(middle.x + aside, middle.y);
      await page.waitForTimeout(60);
      if (await isOver()) await page.mouse.click(middle.x + aside, middle.y);
    }
    expect(await page.locator(".panel mark").textContent()).toBe("ที่ประชุมเห็นชอบแผนน้ำสะอาด");
  });

  test("filters of kind, relation, document and time leave what a document that is left says", async () => {
    const { page } = await open({ view: "table" });
    const things = async (): Promise<readonly string[]> =>
      (await page.locator("tbody tr td:nth-child(2)").allTextContents()).sort();
    const count = (kind: string, of: readonly string[]): number => of.filter((one) => one === kind).length;
    expect(count("หน่วยงาน", await things())).toBe(3);
    await page.getByLabel("หน่วยงาน").uncheck();
    expect(count("หน่วยงาน", await things())).toBe(0);
    await page.getByText("ล้างตัวกรอง").click();
    await page.selectOption(".filters select", "letters/one.txt");
    expect(await things()).toEqual(["บุคคล", "หน่วยงาน", "หน่วยงาน", "เอกสาร"]);
    await page.getByText("ล้างตัวกรอง").click();
    await page.locator(".time input").first().fill("3");
    expect(count("การประชุม", await things())).toBe(1);
    expect(count("เอกสาร", await things())).toBe(1);
    await page.getByText("ล้างตัวกรอง").click();
    await page.getByText("ข้อเท็จจริง (7)").click();
    await page.getByLabel("ดำรงตำแหน่งใน").uncheck();
    expect(await page.locator("tbody tr").count()).toBe(5);
  });

  test("an address with a fragment shows the same again", async () => {
    const { page } = await open({
      view: "table",
      rows: "facts",
      only: "letters/two.txt",
      node: person,
      theme: "dark",
    });
    expect(await page.locator("tbody tr").count()).toBe(3);
    expect(await page.locator(".panel h2").textContent()).toBe("ตัวอย่าง ใจดี");
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  });

  test("a link to a node shows it in the picture, near and far", async () => {
    for (const steps of ["0", "1"]) {
      const { page } = await open({ node: person, steps });
      await page.waitForTimeout(500);
      const written = await page.locator("canvas.sigma-labels").evaluate((labels) => {
        const { width, height } = labels as HTMLCanvasElement;
        const { data } = (labels as HTMLCanvasElement)
          .getContext("2d")
          ?.getImageData(0, 0, width, height) ?? {
          data: [],
        };
        return data.some((value) => value > 0);
      });
      expect(written).toBe(true);
    }
  });

  test("what is around a node is shown two steps out", async () => {
    const { page } = await open({ node: "policy:แผนน้ำสะอาด" });
    await page.getByRole("button", { name: "ใกล้ 2 ก้าว" }).click();
    expect(await page.evaluate(() => location.hash)).toContain("steps=2");
    await page.locator(".canvas").focus();
    await page.keyboard.press("n");
    expect(await page.evaluate(() => location.hash)).not.toContain("steps=");
  });

  test("arrow keys walk from node to node", async () => {
    const { page } = await open();
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    const first = await page.locator(".panel h2").textContent();
    const walked = new Set<string | null>();
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(key);
      walked.add(await page.locator(".panel h2").textContent());
    }
    expect(first).toBe("ตัวอย่าง ใจดี");
    expect(walked.size).toBeGreaterThan(1);
  });

  test("a text has every mention and every fact marked, and a fact lights up its clause", async () => {
    const { page } = await open({ view: "text", read: "letters/two.txt" });
    expect(
      await page.locator(".paper").evaluate((paper) => {
        for (const badge of paper.querySelectorAll(".badge")) badge.remove();
        return paper.textContent;
      }),
    ).toBe(texts["letters/two.txt"]);
    await page.locator(".facts-of-text li", { hasText: "เห็นชอบ" }).hover();
    expect((await page.locator(".paper .lit").allTextContents()).join("")).toBe("ที่ประชุมเห็นชอบแผนน้ำสะอาด");
  });

  test("markup in a document stays text: nothing of it runs, nothing is asked for, nothing is complained of", async () => {
    for (const view of ["graph", "table", "text"]) {
      const { page, errors, requests } = await open({ view, read: "letters/two.txt", node: person });
      expect(await page.title()).toBe("แฟ้ม <b>ตัวอย่าง</b>");
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.getByText("onerror=alert(1)").count()).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      expect(requests).toEqual([]);
    }
  });

  test("its policy stops what would fetch or run", async () => {
    const { page } = await open();
    const fetched = await page.evaluate(() =>
      fetch("https://example.invalid/").then(
        () => "fetched",
        (error) => String(error),
      ),
    );
    expect(fetched).toContain("TypeError");
    const ran = await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement("script"), { textContent: "document.title = 'ran'" }),
      );
      return document.title;
    });
    expect(ran).not.toBe("ran");
  });

  test.each([
    ["the picture", { view: "graph", node: person }, {}],
    ["the picture, dark, on a telephone", { view: "graph", node: person, theme: "dark" }, { width: 390 }],
    ["the table", { view: "table" }, {}],
    ["the table of facts, dark", { view: "table", rows: "facts", theme: "dark" }, {}],
    ["a text", { view: "text", read: "letters/two.txt" }, {}],
    ["a text, dark", { view: "text", read: "letters/one.txt", theme: "dark", lang: "en" }, {}],
  ])("axe finds nothing serious in %s", async (_name, fragment, more) => {
    const { page } = await open(fragment, more);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      return (await run(document)).violations.map(
        ({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`,
      );
    });
    expect(violations.filter((violation) => /^(?:serious|critical)/.test(violation))).toEqual([]);
  });

  test("on a telephone nothing is wider than the screen", async () => {
    for (const view of ["graph", "table", "text"]) {
      const { page } = await open(
        { view, node: person, read: "letters/one.txt" },
        { width: 390, height: 844 },
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });

  test("on paper the picture is drawn in lines", async () => {
    const { page } = await open();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".print-picture svg text", { hasText: "ตัวอย่าง ใจดี" }).count()).toBe(1);
  });
});
