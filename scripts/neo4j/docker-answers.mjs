import { request } from "node:http";
import { homedir } from "node:os";

// Where a Docker of this machine listens, or one of the user's own; the first that answers is taken.
const usualSockets = (env) => [
  "/var/run/docker.sock",
  ...(env.XDG_RUNTIME_DIR ? [`${env.XDG_RUNTIME_DIR}/docker.sock`] : []),
  `${env.HOME ?? homedir()}/.docker/run/docker.sock`,
  `${env.HOME ?? homedir()}/.docker/desktop/docker.sock`,
];

/** How to ask the address that DOCKER_HOST names; nothing of a kind that is not asked. */
function addressOf(host) {
  if (host.startsWith("unix://")) return { socketPath: host.slice("unix://".length) };
  if (!/^(?:tcp|http):\/\//.test(host) || !URL.canParse(host)) return undefined;
  const { hostname, port } = new URL(host);
  return { host: hostname, port: Number(port || 2375) };
}

/** Asks for a sign of life; gives what is wrong, and whether anybody is there at all. */
const ask = (address, limit) =>
  new Promise((resolve) => {
    const end = (found) => {
      clearTimeout(late);
      asked.destroy();
      resolve(found);
    };
    const asked = request({ ...address, path: "/_ping", agent: false }, ({ statusCode }) =>
      end(statusCode === 200 ? {} : { fault: `it answers ${statusCode}` }),
    );
    const late = setTimeout(() => end({ fault: `it does not answer within ${limit} ms` }), limit);
    asked.on("error", ({ code, message }) =>
      end({ fault: code ?? message, nobody: code === "ENOENT" || code === "ECONNREFUSED" }),
    );
    asked.end();
  });

/**
 * Whether a Docker answers, in `limit` milliseconds at most for each place where one may listen; if not, `why`, but for
 * where there is none and nobody said that there is (by DOCKER_HOST).
 */
export async function dockerAnswers(env = process.env, { limit = 400, sockets = usualSockets(env) } = {}) {
  const { DOCKER_HOST: named } = env;
  const faults = [];
  for (const host of named ? [named] : sockets.map((path) => `unix://${path}`)) {
    const address = addressOf(host);
    const { fault, nobody } =
      address === undefined ? { fault: "only unix:// and tcp:// are tried" } : await ask(address, limit);
    if (fault === undefined) return { answers: true };
    if (!nobody || named) faults.push(`Docker at ${host}: ${fault}`);
  }
  return { answers: false, ...(faults.length > 0 ? { why: faults.join("; ") } : {}) };
}
