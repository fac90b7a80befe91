const bolt = 7687;

// As the image reads its settings: `db.tx_log.size` is NEO4J_db_tx__log_size.
const variable = (setting) => `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

const environment = ({ password, heap, pagecache, more }) => ({
  NEO4J_AUTH: `neo4j/${password}`,
  ...Object.fromEntries(
    [
      `server.memory.heap.max_size=${heap}`,
      `server.memory.pagecache.size=${pagecache}`,
      "dbms.usage_report.enabled=false",
      ...more,
    ].map((setting) => {
      const at = setting.indexOf("=");
      return [variable(setting.slice(0, at)), setting.slice(at + 1)];
    }),
  ),
});

const quoted = (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`;

// The image drops root's rights before it runs a command of ours, and sets the server up only where the command is its own.
const importThenStart = (args) => [
  ...["bash", "-c"],
  `cd /bulk && neo4j-admin ${args.map(quoted).join(" ")} --report-file=/tmp/import.report && cd - && exec /startup/docker-entrypoint.sh neo4j`,
];

/** The image of a release. */
const imageOf = (version) => `neo4j:${version}-community`;

/** What must be there within so many milliseconds; what comes later is given to `late`. */
function within(promise, limit, late) {
  let isLate = false;
  promise.then((value) => (isLate ? late(value) : undefined)).catch(() => undefined);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`it was not there within ${limit / 1000} seconds`));
    }, limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Starts a server in the Docker that answers, from the official image, and waits until it answers; like `startServer`.
 * `volume` keeps its data under that name; without it they go with the server. `bulk` are files (a folder) and the
 * arguments of the `neo4j-admin` that imports them before the server starts. What is left of it when this process is
 * killed, testcontainers' own companion takes away.
 */
export async function startInDocker({
  password,
  version,
  port,
  heap = "512m",
  pagecache = "64m",
  more = [],
  volume,
  bulk,
  limit = 120_000,
}) {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import("testcontainers");
  let log = "";
  const container = new GenericContainer(imageOf(version))
    .withEnvironment(environment({ password, heap, pagecache, more }))
    .withExposedPorts(port === undefined ? bolt : { container: bolt, host: port })
    .withWaitStrategy(Wait.forLogMessage(/INFO\s+Started\./))
    .withStartupTimeout(limit)
    .withLogConsumer((stream) =>
      stream.on("data", (chunk) => {
        log = (log + chunk).slice(-500);
      }),
    );
  if (volume !== undefined) container.withBindMounts([{ source: volume, target: "/data" }]);
  if (bulk !== undefined)
    container
      .withCopyDirectoriesToContainer([{ source: bulk.folder, target: "/bulk" }])
      .withCommand(importThenStart(bulk.args));
  const end = async (started, timeout) => {
    await started.stop({ timeout, remove: true, removeVolumes: true });
  };
  const started = await within(container.start(), limit, (late) => end(late, 0)).catch((error) => {
    throw log === "" ? error : new Error(`${error.message}; it said last: ${log.trim()}`, { cause: error });
  });
  const client = await getContainerRuntimeClient();
  const gone = client.container
    .getById(started.getId())
    .wait()
    .catch(() => undefined);
  const mapped = started.getMappedPort(bolt);
  return {
    uri: `bolt://${started.getHost()}:${mapped}`,
    user: "neo4j",
    password,
    port: mapped,
    version,
    gone,
    kill: () => end(started, 0),
    stop: () => end(started, 30_000),
  };
}
