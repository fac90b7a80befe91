import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FakeDocker {
  readonly socket: string;
  /** What was asked of it, like `POST /containers/create`. */
  readonly asked: readonly string[];
  /** The bodies of what was asked, by the same names. */
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let sockets = 0;

const listen = (server: Server): Promise<string> => {
  const socket = join(tmpdir(), `saraban-docker-${process.pid}-${sockets++}.sock`);
  return new Promise((resolve) => server.listen(socket, () => resolve(socket)));
};

const closing = (server: Server) => () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Something that listens where a Docker would, and answers everything in one way. */
export async function openFakeDocker(answer: Answer): Promise<FakeDocker> {
  const server = createServer(answer);
  return { socket: await listen(server), asked: [], bodies: new Map(), close: closing(server) };
}

/** A part of a container's log, as the engine frames it. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(8);
  head[0] = 1;
  head.writeUInt32BE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** As much of a Docker Engine as starts one container after the other, as `container` says at the time. */
export async function openFakeEngine(
  container: { readonly log: string; readonly ends: boolean },
  port: number,
): Promise<FakeDocker> {
  const asked: string[] = [];
  const bodies = new Map<string, unknown>();
  let onStop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    onStop = resolve;
  });
  const answers: Readonly<Record<string, unknown>> = {
    "GET /info": { ServerVersion: "0", OperatingSystem: "none", NCPU: 1, MemTotal: 1 },
    "GET /networks/bridge": { IPAM: { Config: [{ Gateway: "127.0.0.1" }] } },
    "GET /containers/json": [],
    "POST /containers/create": { Id: "one" },
    "GET /containers/one/json": {
      Id: "one",
      Name: "/one",
      Config: { Tty: false, Hostname: "one", Labels: {} },
      State: { Status: "running", Running: true, StartedAt: "2026-01-01T00:00:00Z", FinishedAt: "" },
      NetworkSettings: {
        Ports: { "7687/tcp": [{ HostIp: "127.0.0.1", HostPort: String(port) }] },
        Networks: {},
      },
      HostConfig: { PortBindings: { "7687/tcp": [{ HostPort: "0" }] } },
    },
  };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    const name = `${request.method} ${path}`;
    asked.push(name);
    let body = "";
    for await (const chunk of request) body += chunk;
    if (body.startsWith("{")) bodies.set(name, JSON.parse(body));
    if (path === "/_ping") response.end("OK");
    else if (name.startsWith("GET /images/")) response.end('{"Id":"sha256:0"}');
    else if (name === "GET /containers/one/logs") {
      response.write(frame(container.log));
      if (container.ends) response.end();
      else void stopped.then(() => response.end());
    } else if (name === "POST /containers/one/wait")
      void stopped.then(() => response.end('{"StatusCode":0}'));
    else if (name === "POST /containers/one/stop") {
      onStop();
      response.writeHead(204).end();
    } else if (answers[name] !== undefined)
      response.writeHead(request.method === "POST" ? 201 : 200).end(JSON.stringify(answers[name]));
    else response.writeHead(request.method === "PUT" ? 200 : 204).end();
  });
  return { socket: await listen(server), asked, bodies, close: closing(server) };
}
