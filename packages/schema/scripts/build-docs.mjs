#!/usr/bin/env node
// Writes docs/schema.md from the ontology (built: `npx tsc -b packages/schema` first). With --print it only prints.
import { writeFileSync } from "node:fs";
import { schemaDocs } from "./schema-docs.mjs";

const { ontology } = await import("../dist/index.js");
const text = schemaDocs(ontology);
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(new URL("../../../docs/schema.md", import.meta.url), text);
