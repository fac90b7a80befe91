#!/usr/bin/env node
// npm run notebooks: sets up, registers the Deno kernel and opens the notebooks in Jupyter or VS Code, whichever is there.
// npm run notebooks -- --write [NAME…]: runs them from scratch and writes their outputs anew.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup/root.mjs";
import { setUp } from "./setup/steps.mjs";

const folder = join(root, "examples/notebooks");
const args = process.argv.slice(2);

await setUp();
const { denoPath } = await import("../examples/notebooks/run/deno-path.mjs");
const deno = denoPath();
if (deno === undefined) {
  console.error(
    "notebooks: npm's deno has no program for this system; see https://deno.com for what there is",
  );
  process.exit(3);
}

/** Whether a command is there and does what is asked. */
const works = (command, ...rest) =>
  spawnSync(command, rest, { stdio: "ignore", shell: process.platform === "win32" }).status === 0;

if (args[0] === "--write") {
  const names = args.slice(1);
  const skipsServer = process.env.NEO4J_URI === undefined && names.length === 0;
  if (skipsServer)
    console.log("notebooks: 5 is left out: it needs a server (npm run neo4j) and NEO4J_URI, NEO4J_PASSWORD");
  const chosen = skipsServer ? ["1", "2", "3", "4"] : names;
  const run = spawn(process.execPath, [join(folder, "run/main.mjs"), ...chosen], { stdio: "inherit" });
  run.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  // A kernel that is there already, perhaps of another Deno, stays.
  const registered = spawnSync(deno, ["jupyter", "--install"], { encoding: "utf8" });
  console.log(
    registered.status === 0
      ? "notebooks: the Deno kernel is registered"
      : "notebooks: a Deno kernel is registered already, and is left as it is (deno jupyter --install --force replaces it)",
  );
  const openers = [
    ["jupyter", ["lab", folder], ["lab", "--version"]],
    ["jupyter", ["notebook", folder], ["notebook", "--version"]],
    ["code", [folder], ["--version"]],
  ];
  const opener = openers.find(([command, , question]) => works(command, ...question));
  if (opener === undefined)
    console.log(
      `notebooks: neither Jupyter nor VS Code was found. Install one of them (pip install jupyterlab; VS Code with the Jupyter extension),\n` +
        `           or read them with their outputs, on GitHub or in any viewer: ${folder}`,
    );
  else {
    const [command, words] = opener;
    console.log(`notebooks: ${command} ${words.join(" ")}`);
    const open = spawn(command, words, {
      stdio: "inherit",
      shell: process.platform === "win32",
      cwd: folder,
    });
    open.on("close", (code) => {
      process.exitCode = code ?? 0;
    });
  }
}
