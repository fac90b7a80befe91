import { expect, test } from "vitest";
import { verify } from "../src/load/verify.js";
import { namesOf } from "../src/names.js";
import { fakeServer, nothing } from "./fake-server.js";

const names = namesOf("Fake");

/** A server that has these digests. */
const holding = (digests: Readonly<Record<string, string>>) =>
  fakeServer((_cypher, { rows }) => {
    const wrong = (rows as { key: string; digest: string }[]).filter(
      ({ key, digest }) => digests[key] !== digest,
    );
    return { ...nothing, rows: [{ wrong: BigInt(wrong.length), first: wrong[0]?.key ?? null }] };
  });

test("what is there as it was sent is fine; what is not is an error that names the first of it", async () => {
  const sent = new Map([
    ["a.txt", "1"],
    ["b.txt", "2"],
  ]);
  await expect(verify(holding({ "a.txt": "1", "b.txt": "2" }), names, sent)).resolves.toBeUndefined();
  for (const there of [{ "a.txt": "1" }, { "a.txt": "1", "b.txt": "another" }])
    await expect(verify(holding(there), names, sent)).rejects.toMatchObject({
      code: "mismatch",
      message: '1 documents are not in the database as they were sent, the first of them "b.txt"',
      remedy: expect.stringContaining("load again"),
    });
});
