import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Library } from "./library.js";
import { mcpServer } from "./mcp-server.js";

/** Answers questions on standard input and output until the other side goes away. */
export async function serveStdio(library: Library, version: string): Promise<void> {
  const server = mcpServer(library, version);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const close = (): void => void server.close();
  // The SDK's transport does not notice that nobody is there any more.
  process.stdin.once("end", close).once("close", close);
  process.stdout.once("error", close);
  await server.connect(new StdioServerTransport());
  await closed;
}
