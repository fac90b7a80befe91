// A Deno kernel that runs cells, as Jupyter would start it, without Jupyter.
// @ts-check
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dealer, Subscriber } from "zeromq";
import { denoPath, notebooks } from "./deno-path.mjs";
import { read, request } from "./messages.mjs";

/** Milliseconds of silence after a cell is done that mean that all its outputs have come. */
const SILENCE = 40;
/** Milliseconds that a cell may take. */
const LIMIT = 60_000;

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Starts a kernel. `env` is added to its environment. @param {Record<string, string>} env */
export async function startKernel(env = {}) {
  const deno = denoPath();
  if (deno === undefined) throw new Error("npm's deno has no program for this system");
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  );
  const key = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), "saraban-kernel-"));
  const connection = {
    ...{ transport: "tcp", ip: "127.0.0.1", key, signature_scheme: "hmac-sha256", kernel_name: "deno" },
    ...{ shell_port, iopub_port, stdin_port, control_port, hb_port },
  };
  const file = join(folder, "connection.json");
  writeFileSync(file, JSON.stringify(connection));
  const child = spawn(deno, ["jupyter", "--kernel", "--conn", file], {
    cwd: notebooks,
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });

  const shell = new Dealer({ linger: 0 });
  const iopub = new Subscriber({ linger: 0 });
  shell.connect(`tcp://127.0.0.1:${shell_port}`);
  iopub.connect(`tcp://127.0.0.1:${iopub_port}`);
  iopub.subscribe();
  /** @type {(message: import("./messages.mjs").Message) => void} */
  let listener = () => {};
  const listening = (async () => {
    for await (const frames of iopub) listener(read(key, frames));
  })();

  // A subscriber hears nothing until it is heard of: ask until something comes back.
  const asking = setInterval(() => void shell.send(request(key, "kernel_info_request", {}).frames), 100);
  await new Promise((resolve, reject) => {
    listener = resolve;
    child.once("exit", () => reject(new Error(`deno ended: ${complaints}`)));
  }).finally(() => clearInterval(asking));

  /**
   * Runs a cell. Resolves to its messages but those about its state, in order.
   * @param {string} code @returns {Promise<import("./messages.mjs").Message[]>}
   */
  function execute(code) {
    const about = {
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    };
    const { id, frames } = request(key, "execute_request", { code, ...about });
    return new Promise((resolve, reject) => {
      /** @type {import("./messages.mjs").Message[]} */
      const messages = [];
      /** @type {NodeJS.Timeout | undefined} */
      let silence;
      const limit = setTimeout(
        () => reject(new Error(`a cell took longer than ${LIMIT / 1000} s:\n${code}`)),
        LIMIT,
      );
      listener = (message) => {
        if (message.parent.msg_id !== id) return;
        const { msg_type: type } = message.header;
        const done = type === "status" && message.content["execution_state"] === "idle";
        if (type !== "status" && type !== "execute_input") messages.push(message);
        if (!done && silence === undefined) return;
        clearTimeout(silence);
        silence = setTimeout(() => {
          clearTimeout(limit);
          resolve(messages);
        }, SILENCE);
      };
      shell.send(frames).catch(reject);
    });
  }

  async function stop() {
    child.kill("SIGKILL");
    shell.close();
    iopub.close();
    await listening.catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
  return { execute, stop };
}
