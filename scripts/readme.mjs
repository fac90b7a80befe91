#!/usr/bin/env node
// npm run readme: runs the two commands at the top of the READMEs and puts their real output in, shortened with "…".
// Draws docs/what-it-is.png. With --start, only that of npm start; with --figures, only the figures of the score.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPicture } from "./readme/picture.mjs";
import { shorten } from "./readme/shorten.mjs";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";

/** Puts the figures of test/score/baseline.json where a README names them: `0.912<!--check:entities.all.f1-->`. */
function putFigures() {
  const baseline = JSON.parse(readFileSync(join(root, "test/score/baseline.json"), "utf8"));
  for (const file of ["README.md", "README.th.md"]) {
    const path = join(root, file);
    const text = readFileSync(path, "utf8").replace(
      /[\d.]+(<!--([\w, ]+):([\w.]+)-->)/g,
      (_, mark, set, figure) => `${baseline[set][figure].toFixed(3)}${mark}`,
    );
    writeFileSync(path, text);
  }
}

const asked = (word) => process.argv.includes(word);
const commands = {
  ...(asked("--figures") ? {} : { "npm start": "scripts/start.mjs" }),
  ...(asked("--figures") || asked("--start") ? {} : { "npm test": "scripts/test.mjs" }),
};

/** Stands for where a clone lies. */
const HOME = "/home/you/saraban";

putFigures();

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
        (_, before, after) => `${before}${shorten(command, output.replaceAll(root, HOME))}${after}`,
      ),
    );
  }
  // Everything is built by then.
  if (command === "npm start" && code === 0) await drawPicture();
  if (code !== 0) console.error(`readme: ${command} failed; its output stands in the READMEs as it is`);
}
