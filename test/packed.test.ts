import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./support/code-blocks.js";
import { run } from "./support/run.js";
import { projectFolder } from "./support/shared.js";

const folder = mkdtempSync(join(tmpdir(), "saraban-packed-"));
const tarballs = join(folder, "tarballs");
const consumer = join(folder, "consumer");
const bin = (path: string) => join(projectFolder, "node_modules", path);
const packages = readdirSync(join(projectFolder, "packages")).filter((name) =>
  existsSync(join(projectFolder, "packages", name, "src/index.ts")),
);
const manifest = (name: string) =>
  JSON.parse(readFileSync(join(projectFolder, "packages", name, "package.json"), "utf8"));
const tarballOf = (name: string): string => {
  const { name: full, version } = manifest(name);
  return join(tarballs, `${full.replace("@", "").replace("/", "-")}-${version}.tgz`);
};

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

beforeAll(async () => {
  mkdirSync(consumer);
  const pnpm = ["exec", "--yes", "--package=pnpm@12.21.0", "--", "pnpm"];
  const pack = await run("npm", [
    ...pnpm,
    "-r",
    "--filter",
    "./packages/*",
    "pack",
    "--pack-destination",
    tarballs,
  ]);
  expect(pack.code, pack.output).toBe(0);
}, 120_000);

describe.concurrent.each(packages)("the packed package %s", (name) => {
  test("is well formed for publint and for TypeScript's ways of resolving", async ({ expect }) => {
    const publint = await run(process.execPath, [bin("publint/src/cli.js"), tarballOf(name), "--strict"]);
    expect(publint.code, publint.output).toBe(0);
    const attw = await run(process.execPath, [
      bin("@arethetypeswrong/cli/dist/index.js"),
      tarballOf(name),
      ...["--profile", "esm-only", "--no-color", "--no-emoji"],
    ]);
    expect(attw.code, attw.output).toBe(0);
  });

  test("holds what it needs and nothing else", async ({ expect }) => {
    const { stdout } = await run("tar", ["tzf", tarballOf(name)]);
    const files = stdout.trim().split("\n");
    for (const wanted of [
      "package/package.json",
      "package/LICENSE",
      "package/dist/index.js",
      "package/dist/index.d.ts",
    ])
      expect(files).toContain(wanted);
    expect(files.filter((file) => /\/test\/|tsbuildinfo|\.env|\.npmrc/.test(file))).toEqual([]);
  });
});

describe("a new project that installs the packed packages with npm", () => {
  /** Packages that only who wants them installs. */
  const optional = ["neo4j", "mcp"];
  const command = join(consumer, "node_modules/.bin/saraban");
  const program = `import { extract, toGraph } from "saraban";
import type { Extraction, SarabanGraph } from "saraban";

const text = "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย";
const extraction: Extraction = extract({ id: "letter", text });
const graph: SarabanGraph = toGraph([extraction]);
const names: readonly string[] = graph.mapNodes((_key, { name }) => name);
// @ts-expect-error a kind that is none
export const wrong: "Persn" = extraction.entities[0]?.kind ?? "Person";
console.log(JSON.stringify(names));
`;

  beforeAll(async () => {
    const dependencies = Object.fromEntries(
      packages
        .filter((name) => !optional.includes(name))
        .map((name) => [manifest(name).name, `file:${tarballOf(name)}`]),
    );
    writeFileSync(
      join(consumer, "package.json"),
      JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
    );
    const install = await run("npm", ["install", "--no-audit", "--no-fund"], consumer);
    expect(install.code, install.output).toBe(0);
  }, 180_000);

  /** Compiles a program as a new project does, every declaration checked, and runs it. */
  async function compiledAndRun(name: string, code: string): Promise<string> {
    writeFileSync(join(consumer, `${name}.ts`), code);
    const options = ["--strict", "--module", "nodenext", "--target", "es2022"];
    const tsc = await run(process.execPath, [bin("typescript/bin/tsc"), ...options, `${name}.ts`], consumer);
    expect(tsc.output).toBe("");
    const ran = await run(process.execPath, [`${name}.js`], consumer);
    expect(ran.code, ran.output).toBe(0);
    return ran.stdout;
  }

  test("imports the verbs, with types", async () => {
    const names = JSON.parse(await compiledAndRun("program", program));
    expect(names).toEqual(expect.arrayContaining(["ตัวอย่าง ใจดี", "กระทรวงมหาดไทย"]));
  });

  test.each(["README.md", "packages/saraban/README.md"])(
    "pastes the library's example of %s, and it works",
    async (file) => {
      const blocks = codeBlocks(readFileSync(join(projectFolder, file), "utf8"));
      const example = blocks.find(
        ({ language, code }) => language === "ts" && code.includes('from "saraban"'),
      );
      const printed = await compiledAndRun(`example-${file.length}`, example?.code ?? "");
      expect(printed).toContain("กระทรวงมหาดไทย");
    },
  );

  test("has the command", async () => {
    writeFileSync(join(consumer, "letter.txt"), "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย");
    const { code, stdout, output } = await run(command, ["extract", "letter.txt"], consumer);
    expect(code, output).toBe(0);
    expect(JSON.parse(stdout).document.id).toBe("letter.txt");
  });

  test("pays nothing for what it does not use, is told how to have it, and then has it", async () => {
    for (const unwanted of ["@modelcontextprotocol", "neo4j-driver", "zod", "express", "sigma"])
      expect(existsSync(join(consumer, "node_modules", unwanted)), unwanted).toBe(false);
    writeFileSync(join(consumer, "letter.txt"), "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย");
    await run(command, ["graph", "letter.txt", "--out", "graph.json"], consumer);
    const before = await run(command, ["mcp", "graph.json"], consumer);
    expect(before.output).toContain("npm install @saraban/mcp");
    expect(before.code).toBe(1);
    const install = ["install", "--no-audit", "--no-fund", `file:${tarballOf("mcp")}`];
    expect((await run("npm", install, consumer)).code).toBe(0);
    const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n';
    const after = await run(command, ["mcp", "graph.json"], consumer, ping);
    expect(after.output).not.toContain("not installed");
    expect(after.code).toBe(0);
  }, 120_000);
});
