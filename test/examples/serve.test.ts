import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { extract } from "saraban";
import { expect, test } from "vitest";
import { run } from "../support/run.js";
import { projectFolder } from "../support/shared.js";
import { startExample } from "./start-example.js";

const text = readFileSync(join(projectFolder, "examples/documents/circular-letter-interior.txt"), "utf8");

async function served(work: (address: string) => Promise<void>): Promise<void> {
  const service = startExample("serve.mjs", ["0"]);
  const [, address = ""] = await service.says(/listening on (\S+)/);
  await work(address);
  expect(await service.end()).toBe(0);
  expect(service.said().split("\n")).toHaveLength(2);
}

const post = (address: string, body: BodyInit, type: string, path = "/extract") =>
  fetch(`${address}${path}`, { method: "POST", body, headers: { "content-type": type } });

test("the service reads a text, as text or in JSON, and is well", () =>
  served(async (address) => {
    const health = await fetch(`${address}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: "ok", limits: { body: 1_000_000 } });

    const plain = await post(address, text, "text/plain; charset=utf-8");
    expect(await plain.json()).toEqual(JSON.parse(JSON.stringify(extract({ id: "document", text }))));
    const json = await post(address, JSON.stringify({ id: "a.txt", text }), "application/json");
    expect(await json.json()).toEqual(JSON.parse(JSON.stringify(extract({ id: "a.txt", text }))));
  }));

test("what cannot be answered is refused with a code and a remedy", () =>
  served(async (address) => {
    const large = "ก".repeat(400_000);
    const cases: readonly (readonly [Promise<Response>, number, string])[] = [
      [fetch(`${address}/nowhere`), 404, "not-found"],
      [fetch(`${address}/constructor`), 404, "not-found"],
      [fetch(`${address}/extract`), 405, "wrong-method"],
      [post(address, text, "application/pdf"), 415, "wrong-type"],
      [post(address, " \n", "text/plain"), 400, "no-text"],
      [post(address, "{}", "application/json"), 400, "no-text"],
      [post(address, "null", "application/json"), 400, "no-text"],
      [post(address, "{", "application/json"), 400, "not-json"],
      [post(address, new Uint8Array([0xa1, 0xb9]), "text/plain"), 400, "not-utf-8"],
      [post(address, large, "text/plain"), 413, "too-large"],
    ];
    for (const [response, status, code] of cases) {
      const answered = await response;
      const { error } = await answered.json();
      expect([answered.status, error.code]).toEqual([status, code]);
      expect(error.remedy.length).toBeGreaterThan(5);
    }
  }));

test("a body that does not say how large it is is cut off, and the answer arrives", () =>
  served(async (address) => {
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
  }));

test("of many requests at once some are told to come again", () =>
  served(async (address) => {
    const { port } = new URL(address);
    const slow = Array.from({ length: 16 }, () => connect(Number(port), "127.0.0.1"));
    try {
      for (const socket of slow)
        socket.write("POST /extract HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n");
      await expect.poll(async () => (await (await fetch(`${address}/health`)).json()).underWay).toBe(17);
      const answered = await post(address, text, "text/plain");
      expect(answered.status).toBe(503);
      expect(answered.headers.get("retry-after")).toBe("1");
    } finally {
      for (const socket of slow) socket.destroy();
    }
    await expect.poll(async () => (await post(address, text, "text/plain")).status).toBe(200);
  }));

test("the scripts' types are right", async () => {
  const args = [
    join(projectFolder, "node_modules/typescript/bin/tsc"),
    "-p",
    "examples/scripts/tsconfig.check.json",
  ];
  const { output } = await run(process.execPath, args);
  expect(output).toBe("");
});
