import { startInDocker } from "./docker.mjs";
import { dockerAnswers } from "./docker-answers.mjs";
import { missingFor } from "./jars.mjs";
import { startServer } from "./server.mjs";

const asOneLine = (error) =>
  String(error?.message ?? error)
    .replace(/\s+/g, " ")
    .slice(0, 700);

/**
 * The ways to a server of a release that are open here, the first to be tried first: a Docker that answers, then Maven
 * and Java. Why another is not open stands in `why`, but for a Docker that nobody has.
 */
export async function waysToServer(version, env = process.env, probe = {}) {
  const docker = await dockerAnswers(env, probe);
  const missing = missingFor(version);
  return {
    ways: [...(docker.answers ? ["docker"] : []), ...(missing === undefined ? ["java"] : [])],
    why: [docker.why, missing].filter((one) => one !== undefined),
  };
}

/** Starts a server by the first of the ways that works, and tells why one did not; throws where none does. */
export async function startByAny(
  ways,
  options,
  { tell, start = { docker: startInDocker, java: startServer } },
) {
  const faults = [];
  for (const way of ways)
    try {
      return { way, server: await start[way](options[way]) };
    } catch (error) {
      const fault = `Neo4j was not started by ${way === "docker" ? "Docker" : "Java"}: ${asOneLine(error)}`;
      faults.push(fault);
      tell(fault);
    }
  throw new Error(faults.join("; ") || "there is no way to start Neo4j here");
}
