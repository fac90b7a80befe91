import type { RunningServer } from "./server.mjs";

/** Files to import before a server starts, and the arguments of the `neo4j-admin` that imports them. */
export interface Bulk {
  readonly folder: string;
  readonly args: readonly string[];
}
export interface DockerOptions {
  readonly password: string;
  readonly version: string;
  readonly port?: number;
  readonly heap?: string;
  readonly pagecache?: string;
  readonly more?: readonly string[];
  readonly volume?: string;
  readonly bulk?: Bulk;
  readonly limit?: number;
}
export function startInDocker(options: DockerOptions): Promise<RunningServer>;
