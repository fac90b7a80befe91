import { readFileSync } from "node:fs";
import { ontology } from "@saraban/schema";
import { expect, it } from "vitest";
import { schemaDocs } from "../scripts/schema-docs.mjs";

it("docs/schema.md is what the ontology says; if not, run packages/schema/scripts/build-docs.mjs", () => {
  const page = readFileSync(new URL("../../../docs/schema.md", import.meta.url), "utf8");
  expect(page).toBe(schemaDocs(ontology));
});

it("the page names every kind and every attribute", () => {
  const page = schemaDocs(ontology);
  for (const [kind, { attributes }] of Object.entries({ ...ontology.nodes, ...ontology.edges })) {
    expect(page).toContain(`### ${kind}\n`);
    for (const name of Object.keys(attributes)) expect(page).toMatch(new RegExp(`\\| \`${name}\` +\\|`));
  }
});
