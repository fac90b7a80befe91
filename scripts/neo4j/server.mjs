import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { findJava, jarsOf, releases } from "./jars.mjs";

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const configuration = (port, { version, heap, pagecache, more }) =>
  [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "server.directories.import=import",
    `server.memory.heap.max_size=${heap}`,
    `server.memory.pagecache.size=${pagecache}`,
    "db.tx_log.preallocate=false",
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    "server.bolt.telemetry.enabled=false",
    // Not documented; without them a stop waits ten seconds for nobody.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "internal.dbms.bolt.netty_server_shutdown_timeout=1",
    "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
    "internal.server.bolt.connection_shutdown_wait_time=1s",
    // Else it announces itself on the local network.
    ...(version.startsWith("5.")
      ? []
      : ["server.fleet_discovery.enabled=false", "dbms.fleet_manager.enabled=false"]),
    ...more,
    "",
  ].join("\n");

// The form in which the server keeps its first user; written so, it saves the start of a second JVM.
function passwordFile(password) {
  const salt = randomBytes(32);
  let digest = createHash("sha256").update(salt).update(password).digest();
  for (let i = 1; i < 1024; i++) digest = createHash("sha256").update(digest).digest();
  return `neo4j:SHA-256,${digest.toString("hex")},${salt.toString("hex")},1024:\n`;
}

const opens = ["java.nio", "java.io", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

// Starts in half the time; what runs for long is faster without.
const quickStart = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

// With util-linux at hand the server dies with this process, however that dies.
const withParent = (java, args) =>
  process.platform === "linux" && existsSync("/usr/bin/setpriv")
    ? ["/usr/bin/setpriv", ["--pdeathsig", "KILL", java, ...args]]
    : [java, args];

/** What is needed to run a program of the release: its Java, its class path, its environment. */
export async function toolOf(version, home) {
  const found = findJava(releases[version].java);
  if (found === undefined) throw new Error(`no Java ${releases[version].java} or later for Neo4j ${version}`);
  const jars = await jarsOf(version);
  const unsafe = found.version >= 24 ? ["--sun-misc-unsafe-memory-access=allow"] : [];
  return {
    java: found.java,
    args: ["-cp", `${jars}/*`, ...unsafe, ...opens],
    env: { ...process.env, NEO4J_HOME: home },
  };
}

/**
 * Starts a server on its own folder, on 127.0.0.1, and waits until it answers; data that is there stays.
 * Gives `uri`, `user`, `password` and two ways to end it: `stop` (in order) and `kill` (SIGKILL). Both resolve when it is gone.
 */
export async function startServer({
  home,
  password,
  version = "5.26.31",
  port,
  heap = "512m",
  pagecache = "64m",
  more = [],
  jvm = quickStart,
}) {
  const free = port ?? (await freePort());
  const { java, args, env } = await toolOf(version, home);
  for (const name of ["conf", "import", "plugins", "logs", "data/dbms"])
    mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, "conf/neo4j.conf"), configuration(free, { version, heap, pagecache, more }));
  const auth = join(home, "data/dbms/auth.ini");
  if (!existsSync(join(home, "data/databases/system")))
    writeFileSync(auth, passwordFile(password), { mode: 0o600 });
  const [program, all] = withParent(java, [
    ...[...args, `-Xmx${heap}`, ...jvm, releases[version].main],
    ...[`--home-dir=${home}`, `--config-dir=${home}/conf`, "--console-mode"],
  ]);
  const child = spawn(program, all, { stdio: ["ignore", "pipe", "pipe"], env });
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  gone.then(() => process.off("exit", killNow));
  const log = createWriteStream(join(home, "logs/console.log"), { flags: "a" });
  await new Promise((resolve, reject) => {
    let told = "";
    const timer = setTimeout(() => {
      killNow();
      reject(new Error(`Neo4j did not start within two minutes:\n${told.slice(-2000)}`));
    }, 120_000);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        log.write(chunk);
        if (told.length < 100_000) told += chunk;
        if (/INFO\s+Started\./.test(told)) {
          clearTimeout(timer);
          resolve();
        }
      });
    gone.then((code) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended at once (${code}):\n${told.slice(-2000)}`));
    });
  });
  return {
    uri: `bolt://127.0.0.1:${free}`,
    user: "neo4j",
    password,
    home,
    port: free,
    version,
    pid: child.pid,
    gone,
    async kill() {
      killNow();
      await gone;
    },
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(killNow, 30_000);
      await gone;
      clearTimeout(late);
    },
  };
}
