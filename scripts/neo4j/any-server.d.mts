import type { DockerOptions } from "./docker.mjs";
import type { RunningServer, StartOptions } from "./server.mjs";

export type Way = "docker" | "java";
export function waysToServer(
  version: string,
  env?: Readonly<Record<string, string | undefined>>,
  probe?: { readonly limit?: number; readonly sockets?: readonly string[] },
): Promise<{ readonly ways: readonly Way[]; readonly why: readonly string[] }>;
export function startByAny(
  ways: readonly Way[],
  options: { readonly docker: DockerOptions; readonly java: StartOptions },
  telling: {
    readonly tell: (line: string) => void;
    readonly start?: {
      readonly docker: (options: DockerOptions) => Promise<RunningServer>;
      readonly java: (options: StartOptions) => Promise<RunningServer>;
    };
  },
): Promise<{ readonly way: Way; readonly server: RunningServer }>;
