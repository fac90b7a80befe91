import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import * as graph from "@saraban/graph";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** What a line of an example says it prints, as the remark behind it. */
const promised = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, said = ""]) => said);

const shown = (value: unknown): string =>
  typeof value === "string" ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY });

it.each(examples.map((code, i) => [i + 1, code] as const))("example %i prints what it says", (_n, code) => {
  const printed: string[] = [];
  const body = code.replace(/import (\{[^}]*\}) from "@saraban\/graph";/, "const $1 = api;");
  const log = (...values: unknown[]) => printed.push(values.map(shown).join(" "));
  new Function("api", "console", body)(graph, { log });
  expect(printed).toEqual(promised(code));
  expect(printed.length).toBeGreaterThan(0);
});

it("names every public function", () => {
  for (const name of Object.keys(graph)) expect(readme).toContain(`\`${name}`);
});
