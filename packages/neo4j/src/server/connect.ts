import { auth, type Driver, driver } from "neo4j-driver";
import { LoadError } from "../load-error.js";
import { faultOf } from "./fault-of.js";

export interface ConnectOptions {
  /** `bolt://…`, `neo4j://…`, or either with `+s`. It may not hold a password. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Opens a driver and tries user and password once, as a server locks out who tries more. The driver is the caller's to
 * close. Throws a `LoadError`, in which the password never stands.
 */
export async function connect({ uri, user, password }: ConnectOptions): Promise<Driver> {
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^@/?#]+\/?(?:[?#].*)?$/.test(uri))
    throw new LoadError(
      "no-server",
      "the address of the server is none, or it holds a user or a password",
      "Write it like bolt://localhost:7687 or neo4j+s://host; user and password go apart.",
    );
  const opened = driver(uri, auth.basic(user, password), {
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    disableLosslessIntegers: false,
  });
  try {
    await opened.verifyConnectivity();
    return opened;
  } catch (error) {
    await opened.close().catch(() => undefined);
    throw faultOf(error, uri);
  }
}
