export type { Library } from "./library.js";
export { mcpServer } from "./mcp-server.js";
export { serveStdio } from "./serve-stdio.js";
