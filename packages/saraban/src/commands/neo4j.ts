import { readFile } from "node:fs/promises";
import type * as Loader from "@saraban/neo4j";
import type { Command } from "commander";
import { OutputError } from "../io/errors.js";

/** What every command that speaks to Neo4j is told. */
export interface ServerArguments {
  readonly uri: string;
  readonly user: string;
  readonly passwordFile?: string;
  readonly database?: string;
  readonly label?: string;
}

/** The loader is a package of its own: who does not load need not install it. */
export async function loader(): Promise<typeof Loader> {
  try {
    return await import("@saraban/neo4j");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new OutputError(
      "not-writable",
      "the Neo4j loader is not installed",
      "Install it: npm install @saraban/neo4j neo4j-driver",
    );
  }
}

/** The password: of the file, else of the environment; never of the command line, which others can see. */
async function readPassword(file: string | undefined): Promise<string> {
  const password =
    file === undefined
      ? process.env["NEO4J_PASSWORD"]
      : (await readFile(file, "utf8").catch(() => undefined))?.replace(/\r?\n[\s\S]*$/, "");
  if (password !== undefined && password !== "") return password;
  throw new OutputError(
    "not-writable",
    file === undefined ? "there is no password" : `${file} holds no password, or cannot be read`,
    "Put it into a file and name that with --password-file, or set NEO4J_PASSWORD.",
  );
}

/** Adds the options that say which server and which set. */
export const withServerOptions = (command: Command): Command =>
  command
    .option("--uri <uri>", "where the server is", process.env["NEO4J_URI"] ?? "bolt://localhost:7687")
    .option("--user <name>", "who asks", process.env["NEO4J_USER"] ?? "neo4j")
    .option("--password-file <file>", "a file with the password, if not in NEO4J_PASSWORD")
    .option("--database <name>", "which database, if not the server's own")
    .option("--label <label>", "which set within the database (default: Saraban)");

/** Runs work with an open driver, and turns the loader's faults into the command's. */
export async function withServer<T>(
  options: ServerArguments,
  work: (saraban: typeof Loader, driver: Awaited<ReturnType<typeof Loader.connect>>) => Promise<T>,
): Promise<T> {
  const saraban = await loader();
  const password = await readPassword(options.passwordFile);
  try {
    const driver = await saraban.connect({ uri: options.uri, user: options.user, password });
    try {
      return await work(saraban, driver);
    } finally {
      await driver.close().catch(() => undefined);
    }
  } catch (error) {
    if (!(error instanceof saraban.LoadError)) throw error;
    throw new OutputError("not-writable", `${error.message} [${error.code}]`, error.remedy);
  }
}
