import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { extract } from "saraban";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../support/run.js";
import { projectFolder } from "../support/shared.js";
import { type Started, startExample } from "./start-example.js";

const text = readFileSync(join(projectFolder, "examples/documents/circular-letter-interior.txt"), "utf8");

let service: Started;
let address = "";
beforeAll(async () => {
  service = startExample("serve.mjs", ["0"]);
  [, address = ""] = await service.says(/listening on (\S+)/);
});
afterAll(async () => {
  expect(await service.end()).toBe(0);
  // It had nothing to complain of.
  expect(service.said().split("\n")).toHaveLength(2);
});

const post = (body: BodyInit, type: string, path = "/extract") =>
  fetch(`${address}${path}`, { method: "POST", body, headers: { "content-type": type } });

test("the service reads a text, as text or in JSON, and is well", async () => {
  const health = await fetch(`${address}/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: "ok", limits: { body: 1_000_000 } });

  const plain = await post(text, "text/plain; charset=utf-8");
  expect(await plain.json()).toEqual(JSON.parse(JSON.stringify(extract({ id: "document", text }))));
  const json = await post(JSON.stringify({ id: "a.txt", text }), "application/json");
  expect(await json.json()).toEqual(JSON.parse(JSON.stringify(extract({ id: "a.txt", text }))));
});

test("what cannot be answered is refused with a code and a remedy", async () => {
  const large = "ก".repeat(400_000);
  const cases: readonly (readonly [Promise<Response>, number, string])[] = [
    [fetch(`${address}/nowhere`), 404, "not-found"],
    [fetch(`${address}/constructor`), 404, "not-found"],
    [fetch(`${address}/extract`), 405, "wrong-method"],
    [post(text, "application/pdf"), 415, "wrong-type"],
    [post(" \n", "text/plain"), 400, "no-text"],
    [post("{}", "application/json"), 400, "no-text"],
    [post("null", "application/json"), 400, "no-text"],
    [post("{", "application/json"), 400, "not-json"],
    [post(new Uint8Array([0xa1, 0xb9]), "text/plain"), 400, "not-utf-8"],
    [post(large, "text/plain"), 413, "too-large"],
  ];
  for (const [response, status, code] of cases) {
    const answered = await response;
    const { error } = await answered.json();
    expect([answered.status, error.code]).toEqual([status, code]);
    expect(error.remedy.length).toBeGreaterThan(5);
  }
});

test("a body that does not say how large it is is cut off, and the answer arrives", async () => {
  const status = await new Promise((resolve, reject) => {
    const sending = request(`${address}/extract`, { method: "POST" }, (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    sending.on("error", reject);
    for (let piece = 0; piece < 12; piece++) sending.write("a".repeat(100_000));
    sending.end();
  });
  expect(status).toBe(413);
});

test("of many requests at once some are told to come again", async () => {
  const { port } = new URL(address);
  const slow = Array.from({ length: 16 }, () => connect(Number(port), "127.0.0.1"));
  try {
    for (const socket of slow)
      socket.write("POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n");
    await expect.poll(async () => (await (await fetch(`${address}/health`)).json()).underWay).toBe(17);
    const answered = await post(text, "text/plain");
    expect(answered.status).toBe(503);
    expect(answered.headers.get("retry-after")).toBe("1");
  } finally {
    for (const socket of slow) socket.destroy();
  }
  await expect.poll(async () => (await post(text, "text/plain")).status).toBe(200);
});

test("the scripts' types are right", async () => {
  const args = [
    join(projectFolder, "node_modules/typescript/bin/tsc"),
    "-p",
    "examples/scripts/tsconfig.check.json",
  ];
  const { output } = await run(process.execPath, args);
  expect(output).toBe("");
});
