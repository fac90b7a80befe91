import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import winkNLP from "wink-nlp";
import bm25 from "wink-nlp/utilities/bm25-vectorizer.js";
import similarity from "wink-nlp/utilities/similarity.js";
import * as winkThai from "../src/index.js";

const modules: Readonly<Record<string, object>> = {
  "wink-nlp": { default: winkNLP },
  "wink-nlp/utilities/bm25-vectorizer.js": { default: bm25 },
  "wink-nlp/utilities/similarity.js": { default: similarity },
  "wink-thai": winkThai,
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => match[1] as string);

/** Import lines become look-ups in `modules`: the block runs as it stands otherwise. */
function runnable(block: string): string {
  return block.replace(
    /^import (?:(\w+)(?:, )?)?(?:\{ (.+?) \})? ?from "(.+?)";$/gm,
    (_line, main, named, from) =>
      [
        main === undefined ? "" : `const ${main} = modules["${from}"].default;`,
        named === undefined ? "" : `const { ${named} } = modules["${from}"];`,
      ].join(" "),
  );
}

function run(block: string): unknown[] {
  const printed: unknown[] = [];
  const console = { log: (value: unknown) => printed.push(value) };
  new Function("modules", "console", runnable(block))(modules, console);
  return printed.map((value) => JSON.parse(JSON.stringify(value)));
}

function promised(block: string): unknown[] {
  return [...block.matchAll(/^\/\/ → (.+)$/gm)].map((match) => new Function(`return ${match[1]}`)());
}

describe("README", () => {
  it("has examples", () => expect(blocks.length).toBeGreaterThanOrEqual(6));

  it.each(blocks.map((block, index) => [index + 1, block] as const))(
    "example %i prints what it says",
    (_number, block) => {
      expect(promised(block).length).toBeGreaterThan(0);
      expect(run(block)).toEqual(promised(block));
    },
  );
});
