import { createConnection, createServer, type Socket } from "node:net";

/** Something between a driver and a server that can cut what runs through it. */
export interface Proxy {
  readonly uri: string;
  /** How often it has ended every connection at once, in the middle of whatever was under way. */
  readonly cuts: () => number;
  /** Lets nobody through any more. */
  readonly shut: () => Promise<void>;
}

/** Opens a proxy to a server on this machine, which cuts all that runs through it after every so many messages, so often. */
export function openProxy(uri: string, every: number, often: number): Promise<Proxy> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let [messages, cuts] = [0, 0];
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((client) => {
    const upstream = createConnection(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      // Else every answer waits for the next acknowledgement.
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    }
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    client.on("data", () => {
      messages += 1;
      if (cuts === often || messages % every > 0) return;
      cuts += 1;
      cut();
    });
    client.pipe(upstream);
    upstream.pipe(client);
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const own = typeof address === "object" && address !== null ? address.port : 0;
      resolve({
        uri: `bolt://127.0.0.1:${own}`,
        cuts: () => cuts,
        shut: () =>
          new Promise((done) => {
            server.close(() => done());
            cut();
          }),
      });
    }),
  );
}
