#!/usr/bin/env node
// node examples/scripts/serve.mjs [PORT]: reads a document that is sent to it. GET /health; POST /extract with a text, or with
// JSON {"id": "letter.txt", "text": "…"}. Every answer is JSON; one that is an error says what to do.
// @ts-check
import { createServer } from "node:http";
import { extract } from "saraban";

/** @typedef {import("node:http").IncomingMessage} Request @typedef {import("node:http").ServerResponse} Response */

const LIMITS = {
  /** Bytes of a body: some hundred pages, read in about a second. */
  body: 1_000_000,
  /** Requests that are under way; others are told to come again. */
  underWay: 16,
  /** Milliseconds in which a request must have come whole. */
  request: 10_000,
};

/** A request that cannot be answered as asked. */
class Refusal extends Error {
  /**
   * @param {number} status @param {string} code @param {string} message @param {string} remedy
   * @param {Record<string, string>} headers
   */
  constructor(status, code, message, remedy, headers = {}) {
    super(message);
    Object.assign(this, { status, body: { error: { code, message, remedy } }, headers });
  }
}

/** @param {Response} response @param {number} status @param {unknown} body @param {Record<string, string>} headers */
function answer(response, status, body, headers = {}) {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(text);
}

/** @param {Request} request */
async function bodyOf(request) {
  const tooLarge = () =>
    new Refusal(
      413,
      "too-large",
      `the body is larger than ${LIMITS.body} bytes`,
      "Send the documents one by one.",
      {
        connection: "close",
      },
    );
  if (Number(request.headers["content-length"] ?? 0) > LIMITS.body) throw tooLarge();
  const parts = [];
  let size = 0;
  // What is left of a body that is too large is let go by, so that the answer still arrives.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > LIMITS.body) throw tooLarge();
    parts.push(part);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refusal(
      400,
      "not-utf-8",
      "the body is not UTF-8",
      "Convert it first: iconv -f TIS-620 -t UTF-8",
    );
  }
}

/** @param {Request} request @returns {Promise<{ id: string, text: string }>} */
async function documentOf(request) {
  const type = (request.headers["content-type"] ?? "text/plain").split(";")[0]?.trim().toLowerCase();
  if (type !== "text/plain" && type !== "application/json")
    throw new Refusal(
      415,
      "wrong-type",
      `"${type}" is not read`,
      "Send text/plain, or application/json with id and text.",
    );
  const body = await bodyOf(request);
  const { id = "document", text } = type === "text/plain" ? { text: body } : parse(body);
  if (typeof id === "string" && typeof text === "string" && text.trim() !== "") return { id, text };
  throw new Refusal(
    400,
    "no-text",
    "there is no text in it",
    'Send a text, or JSON: {"id": "letter.txt", "text": "…"}',
  );
}

/** @param {string} body */
function parse(body) {
  try {
    return Object(JSON.parse(body));
  } catch {
    throw new Refusal(400, "not-json", "the body is not JSON", 'Send {"id": "letter.txt", "text": "…"}');
  }
}

let underWay = 0;

/** @type {Record<string, { method: string, run: (request: Request) => Promise<unknown> }>} */
const routes = {
  "/health": { method: "GET", run: async () => ({ status: "ok", underWay, limits: LIMITS }) },
  "/extract": { method: "POST", run: async (request) => extract(await documentOf(request)) },
};

/** @param {Request} request */
async function respond(request) {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined)
    throw new Refusal(
      404,
      "not-found",
      `there is no ${path}`,
      `There are: ${Object.keys(routes).join(", ")}`,
    );
  if (request.method !== route.method)
    throw new Refusal(405, "wrong-method", `${path} is asked with ${route.method}`, `Use ${route.method}.`, {
      allow: route.method,
    });
  if (path !== "/health" && underWay > LIMITS.underWay)
    throw new Refusal(503, "busy", "too many requests are under way", "Try again in a second.", {
      "retry-after": "1",
    });
  return route.run(request);
}

const server = createServer(async (request, response) => {
  underWay += 1;
  try {
    answer(response, 200, await respond(request));
  } catch (error) {
    if (error instanceof Refusal) {
      const { status, body, headers } = /** @type {any} */ (error);
      answer(response, status, body, headers);
    } else if (!request.destroyed || request.complete) {
      console.error(error);
      answer(response, 500, {
        error: {
          code: "internal",
          message: "this went wrong here",
          remedy: "Report it, please, with the text.",
        },
      });
    }
  } finally {
    underWay -= 1;
  }
});
server.requestTimeout = LIMITS.request;
server.headersTimeout = LIMITS.request / 2;
// Longer than clients keep a connection: who closes first must not be the one who is asked.
server.keepAliveTimeout = 60_000;
server.maxConnections = 200;

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    // What is under way is still answered.
    server.close();
    server.closeIdleConnections();
  });
