import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { startByAny, waysToServer } from "../../scripts/neo4j/any-server.mjs";
import { startInDocker } from "../../scripts/neo4j/docker.mjs";
import { dockerAnswers } from "../../scripts/neo4j/docker-answers.mjs";
import { missingFor } from "../../scripts/neo4j/jars.mjs";
import type { RunningServer } from "../../scripts/neo4j/server.mjs";
import { type FakeDocker, openFakeDocker, openFakeEngine } from "../support/fake-docker.js";

const opened: FakeDocker[] = [];
const open = async (docker: Promise<FakeDocker>): Promise<FakeDocker> => {
  opened.push(await docker);
  return docker;
};
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const docker of opened.splice(0)) await docker.close();
});

const nowhere = join(tmpdir(), "saraban-no-docker.sock");
const version = "5.26.31";

test("a Docker that answers is found, at a usual socket or where DOCKER_HOST says", async () => {
  const { socket } = await open(openFakeDocker((_, response) => response.end("OK")));
  expect(await dockerAnswers({}, { sockets: [nowhere, socket] })).toEqual({ answers: true });
  expect(await dockerAnswers({ DOCKER_HOST: `unix://${socket}` }, { sockets: [] })).toEqual({
    answers: true,
  });
});

test("where there is none nothing is waited for and nothing said, unless DOCKER_HOST says there is one", async () => {
  const since = performance.now();
  expect(await dockerAnswers({}, { sockets: [nowhere, nowhere] })).toEqual({ answers: false });
  expect(performance.now() - since).toBeLessThan(200);
  const { why, answers } = await dockerAnswers({ DOCKER_HOST: `unix://${nowhere}` });
  expect([answers, why]).toEqual([false, `Docker at unix://${nowhere}: ENOENT`]);
  expect((await dockerAnswers({ DOCKER_HOST: "tcp://127.0.0.1:1" })).why).toContain("ECONNREFUSED");
  expect((await dockerAnswers({ DOCKER_HOST: "ssh://somebody@somewhere" })).why).toContain(
    "only unix:// and tcp://",
  );
});

test("one that answers a fault, hangs, or is none, is left within a second, with a reason", async () => {
  const broken = await open(openFakeDocker((_, response) => response.writeHead(500).end("broken")));
  const hanging = await open(openFakeDocker(() => undefined));
  const since = performance.now();
  const { answers, why = "" } = await dockerAnswers({}, { sockets: [broken.socket, hanging.socket] });
  expect(performance.now() - since).toBeLessThan(900);
  expect(answers).toBe(false);
  expect(why).toContain(`${broken.socket}: it answers 500`);
  expect(why).toContain(`${hanging.socket}: it does not answer within 400 ms`);

  const other = createServer((socket) => socket.end("no HTTP\r\n\r\n"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" ? address?.port : 0;
  expect((await dockerAnswers({ DOCKER_HOST: `tcp://127.0.0.1:${port}` })).why).toContain("HPE_INVALID");
  other.close();
});

test("Docker comes before Java, and what is not there is no way", async () => {
  const { socket } = await open(openFakeDocker((_, response) => response.end("OK")));
  const java = missingFor(version) === undefined ? ["java"] : [];
  expect((await waysToServer(version, {}, { sockets: [socket] })).ways).toEqual(["docker", ...java]);
  expect((await waysToServer(version, {}, { sockets: [nowhere] })).ways).toEqual(java);
});

const options = {
  docker: { password: "of-nobody", version },
  java: { password: "of-nobody", version, home: nowhere },
};
const refusing = (what: string) => async (): Promise<RunningServer> => {
  throw new Error(what);
};

test("the next way is taken where one fails, and a line says why; where all fail, so does the start", async () => {
  const running = { uri: "bolt://nowhere" } as RunningServer;
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const docker = refusing("no image\nof that name");
  const found = await startByAny(["docker", "java"], options, {
    tell,
    start: { docker, java: async () => running },
  });
  expect([found.way, found.server]).toEqual(["java", running]);
  expect(told).toEqual(["Neo4j was not started by Docker: no image of that name"]);
  const all = startByAny(["docker", "java"], options, {
    tell,
    start: { docker, java: refusing("no memory") },
  });
  await expect(all).rejects.toThrow(/by Docker: no image of that name; .*by Java: no memory/);
});

test("of Docker the official image is asked for, with its settings, and taken away again", async () => {
  const container = { log: "INFO  Started.\n", ends: false };
  const engine = await open(openFakeEngine(container, 40_123));
  vi.stubEnv("DOCKER_HOST", `unix://${engine.socket}`);
  vi.stubEnv("TESTCONTAINERS_HOST_OVERRIDE", "127.0.0.1");
  vi.stubEnv("TESTCONTAINERS_RYUK_DISABLED", "true");
  const server = await startInDocker({
    password: "of-nobody",
    version,
    volume: "kept",
    more: ["db.tx_log.preallocate=false"],
  });
  expect([server.uri, server.user]).toEqual(["bolt://127.0.0.1:40123", "neo4j"]);
  expect(engine.bodies.get("POST /containers/create")).toMatchObject({
    Image: `neo4j:${version}-community`,
    Env: expect.arrayContaining(["NEO4J_AUTH=neo4j/of-nobody", "NEO4J_db_tx__log_preallocate=false"]),
    ExposedPorts: { "7687/tcp": {} },
    HostConfig: { Binds: ["kept:/data:rw"] },
  });
  await server.stop();
  await server.gone;
  expect(engine.bodies.get("POST /containers/one/stop")).toEqual({ t: 30 });
  expect(engine.asked).toContain("DELETE /containers/one");

  // The client of the library is kept for the process, so these are other containers of the same engine.
  const bulk = { folder: import.meta.dirname, args: ["database", "import", "full", "it's"] };
  await startInDocker({ password: "of-nobody", version, bulk });
  const { Cmd } = engine.bodies.get("POST /containers/create") as { readonly Cmd: readonly string[] };
  expect(Cmd.slice(0, 2)).toEqual(["bash", "-c"]);
  expect(Cmd[2]).toContain(String.raw`neo4j-admin 'database' 'import' 'full' 'it'\''s' --report-file`);
  expect(engine.asked).toContain("PUT /containers/one/archive");

  Object.assign(container, { log: "no memory left\n", ends: true });
  await expect(startInDocker({ password: "of-nobody", version })).rejects.toThrow(
    "it said last: no memory left",
  );
});
