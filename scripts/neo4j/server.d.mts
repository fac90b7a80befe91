export interface RunningServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Where it was started by Java. */
  readonly home?: string;
  readonly pid?: number;
  readonly port: number;
  readonly version: string;
  readonly gone: Promise<unknown>;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
export interface StartOptions {
  readonly home: string;
  readonly password: string;
  readonly version?: string;
  readonly port?: number;
  readonly heap?: string;
  readonly pagecache?: string;
  readonly more?: readonly string[];
  readonly jvm?: readonly string[];
}
export function freePort(): Promise<number>;
export function toolOf(
  version: string,
  home: string,
): Promise<{ readonly java: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv }>;
export function startServer(options: StartOptions): Promise<RunningServer>;
