#!/usr/bin/env node
// npm run readme: runs the two commands at the top of the READMEs and puts their real output in, shortened with "…".
// With --start, only that of npm start.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shorten } from "./readme/shorten.mjs";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";

const commands = {
  "npm start": "scripts/start.mjs",
  ...(process.argv.includes("--start") ? {} : { "npm test": "scripts/test.mjs" }),
};

for (const [command, script] of Object.entries(commands)) {
  console.log(`readme: running ${command}`);
  const { code, output } = await run(process.execPath, [join(root, script)], {
    env: { NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  if (code !== 0 && command === "npm start") {
    console.error(output);
    process.exit(1);
  }
  for (const file of ["README.md", "README.th.md"]) {
    const path = join(root, file);
    const block = new RegExp(`(<!-- output: ${command} -->\\n\`\`\`text\\n)[\\s\\S]*?(\`\`\`)`);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(
        block,
        (_, before, after) => `${before}${shorten(command, output)}${after}`,
      ),
    );
  }
  if (code !== 0) console.error(`readme: ${command} failed; its output stands in the READMEs as it is`);
}
