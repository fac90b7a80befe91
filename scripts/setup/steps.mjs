import { existsSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "./diagnose.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { buildDigest, builtFolders, installDigest, readStamp, writeStamp } from "./stamp.mjs";

const PNPM = "pnpm@12.21.0";
const OLDEST_NODE = [20, 19];
// Puts together what pages are made of; the compiler cannot.
const BUNDLE = "packages/viewer/scripts/bundle.mjs";
const BUNDLED = "packages/viewer/dist/assets/page.js";

const say = (line) => console.log(`setup: ${line}`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Ends the whole process with a reason: nothing that follows a failed set-up can work. */
function stop(reason) {
  console.error(`\nsetup: ${reason}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Node ${OLDEST_NODE.join(".")} or later is needed and this is Node ${process.versions.node}. Install it from https://nodejs.org and run the command again.`,
  );
}

/** Prints that a slow step is still going on, every ten seconds, until the returned function is called. */
function heartbeat(what) {
  const since = performance.now();
  const timer = setInterval(() => say(`still ${what} (${seconds(since)})`), 10_000);
  return () => clearInterval(timer);
}

async function install() {
  const since = performance.now();
  say(`installing the dependencies with ${PNPM}`);
  const viaNpm = process.env.npm_execpath?.endsWith("npm-cli.js");
  const [program, first] = viaNpm ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
  const done = heartbeat("installing");
  const { code, output, error } = await run(
    program,
    [
      ...first,
      "exec",
      "--yes",
      `--package=${PNPM}`,
      "--",
      "pnpm",
      "install",
      "--frozen-lockfile",
      "--reporter=append-only",
    ],
    { env: { CI: "true" } },
  );
  done();
  if (error)
    stop(
      "npm was not found. It comes with Node: install Node from https://nodejs.org and run the command again.",
    );
  if (code !== 0) {
    console.error(output.trimEnd().split("\n").slice(-25).join("\n"));
    stop(diagnose(output));
  }
  say(`installed in ${seconds(since)}`);
}

async function build() {
  const since = performance.now();
  say("building");
  const compile = (...more) =>
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b", ...more]);
  let { code, output } = await compile();
  // The incremental compiler can keep the types of a JSON file that has changed; what does not compile anew is wrong.
  if (code !== 0) ({ code, output } = await compile("--force"));
  if (code !== 0) {
    console.error(output.trimEnd());
    stop("the sources do not compile; the compiler's messages stand above.");
  }
  const bundled = await run(process.execPath, [join(root, BUNDLE)]);
  if (bundled.code !== 0) {
    console.error(bundled.output.trimEnd());
    stop("the page's script could not be put together; the bundler's messages stand above.");
  }
  say(`built in ${seconds(since)}`);
}

const isInstalled = () => existsSync(join(root, "node_modules/typescript/bin/tsc"));
const isBuilt = () =>
  existsSync(join(root, BUNDLED)) &&
  builtFolders().every((folder) => existsSync(join(root, folder, "dist/index.js")));

/** Installs and builds whatever is not installed and built; prints what it does; ends the process where it cannot. */
export async function setUp() {
  checkNode();
  const stamp = readStamp();
  const wanted = installDigest();
  if (stamp.install !== wanted || !isInstalled()) {
    await install();
    writeStamp({ install: wanted });
  }
  const sources = buildDigest();
  if (readStamp().build === sources && isBuilt()) return say("nothing to do");
  await build();
  writeStamp({ install: wanted, build: sources });
}
