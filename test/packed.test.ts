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

afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  const program = `import { extract, toGraph } from "saraban";
import type { Extraction, SarabanGraph } from "saraban";

declare const console: { readonly log: (line: string) => void };

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
      packages.map((name) => [manifest(name).name, `file:${tarballOf(name)}`]),
    );
    writeFileSync(
      join(consumer, "package.json"),
      JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
    );
    const install = await run("npm", ["install", "--no-audit", "--no-fund"], consumer);
    expect(install.code, install.output).toBe(0);
  }, 180_000);

  test("imports the verbs, with types", async () => {
    writeFileSync(join(consumer, "program.ts"), program);
    const options = [
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023",
      "--types",
      "",
    ];
    const compiled = await run(
      process.execPath,
      [bin("typescript/bin/tsc"), ...options, "program.ts"],
      consumer,
    );
    expect(compiled.output).toBe("");
    const ran = await run(process.execPath, ["program.js"], consumer);
    expect(ran.code, ran.output).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual(expect.arrayContaining(["ตัวอย่าง ใจดี", "กระทรวงมหาดไทย"]));
  });

  test("has the command", async () => {
    writeFileSync(join(consumer, "letter.txt"), "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย");
    const command = join(consumer, "node_modules/.bin/saraban");
    const { code, stdout, output } = await run(command, ["extract", "letter.txt"], consumer);
    expect(code, output).toBe(0);
    expect(JSON.parse(stdout).document.id).toBe("letter.txt");
  });
});
