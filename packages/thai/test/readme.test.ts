import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as thai from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => match[1] as string);
const importLine = /^import \{ (.+?) \} from "@saraban\/thai";$/gm;

it("has examples", () => expect(examples.length).toBeGreaterThanOrEqual(5));

it.each(examples)("prints what it says: %s", (example) => {
  const printed: unknown[] = [];
  const body = example.replace(importLine, (_, names) => `const { ${names} } = thai;`);
  new Function("thai", "console", body)(thai, { log: (value: unknown) => printed.push(value) });
  const promised = [...example.matchAll(/^\/\/ → (.+)$/gm)].map((match) =>
    new Function(`return ${match[1]}`)(),
  );
  expect(printed.length).toBeGreaterThan(0);
  expect(printed).toEqual(promised);
});
