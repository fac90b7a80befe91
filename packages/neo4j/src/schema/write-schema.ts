import type { Driver } from "neo4j-driver";
import { namesOf } from "../names.js";
import { type ServerOptions, serverOf } from "../server/server.js";
import { applySchema, prepare } from "./prepare.js";
import { schemaCypher } from "./schema-statements.js";

export interface SchemaOptions extends ServerOptions {
  /** The set's label; default `Saraban`. */
  readonly label?: string | undefined;
}

/** The constraints and indexes of a set as the text of a `.cypher` file, one statement a line. */
export const schemaText = (label?: string): string => schemaCypher(namesOf(label));

/** Creates the constraints and indexes that are not there, and brings an older set up to date. */
export async function writeSchema(driver: Driver, options: SchemaOptions = {}): Promise<void> {
  const names = namesOf(options.label);
  const server = serverOf(driver, options);
  await applySchema(server, names);
  await prepare(server, names);
}
