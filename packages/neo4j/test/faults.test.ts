import type { Driver } from "neo4j-driver";
import { describe, expect, it, test } from "vitest";
import { LoadError } from "../src/load-error.js";
import { faultOf, isPassing } from "../src/server/fault-of.js";
import { serverOf } from "../src/server/server.js";

const told = (code: string, message = "told by the server", more = {}) =>
  Object.assign(new Error(message), { code, ...more });

test.each([
  ["Neo.ClientError.Security.Unauthorized", "wrong-password"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "too-many-tries"],
  ["Neo.ClientError.Security.Forbidden", "not-allowed"],
  ["Neo.ClientError.Statement.AccessMode", "not-allowed"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "not-allowed"],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "not-allowed"],
  ["Neo.ClientError.Database.DatabaseNotFound", "no-database"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too-large"],
  ["ServiceUnavailable", "no-server"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "busy"],
  ["Neo.ClientError.Statement.TypeError", "refused"],
])("%s is a fault with a remedy: %s", (status, code) => {
  const fault = faultOf(told(status), "bolt://host");
  expect(fault).toBeInstanceOf(LoadError);
  expect(fault).toMatchObject({ code, message: expect.stringContaining("bolt://host") });
  expect((fault as LoadError).remedy.length).toBeGreaterThan(20);
});

test("what is no fault of a server stays what it is", () => {
  const bug = new TypeError("x is not a function");
  expect(faultOf(bug)).toBe(bug);
  expect(isPassing(bug)).toBe(false);
});

describe("what passes is tried again", () => {
  /** A driver whose transactions fail so often. */
  function failing(times: number, error: Error): { driver: Driver; tries: () => number; open: () => number } {
    let [tries, open] = [0, 0];
    const transaction = {
      run: async () => {
        tries += 1;
        if (tries <= times) throw error;
        return { records: [], summary: { counters: { updates: () => ({}) } } };
      },
      commit: async () => undefined,
      rollback: async () => undefined,
    };
    const close = async (): Promise<void> => {
      open -= 1;
    };
    const session = () => {
      open += 1;
      return { beginTransaction: async () => transaction, close };
    };
    return { driver: { session } as unknown as Driver, tries: () => tries, open: () => open };
  }
  const deadlock = told("Neo.TransientError.Transaction.DeadlockDetected", "deadlock", { retriable: true });

  it("with pauses, until it succeeds, and every session is closed", async () => {
    const { driver, tries, open } = failing(3, deadlock);
    await serverOf(driver).write((run) => run("RETURN 1"));
    expect(tries()).toBe(4);
    expect(open()).toBe(0);
  });

  it("for so long and no longer", async () => {
    const { driver, tries } = failing(Number.POSITIVE_INFINITY, deadlock);
    const since = performance.now();
    await expect(serverOf(driver, { retryFor: 300 }).write((run) => run("RETURN 1"))).rejects.toMatchObject({
      code: "busy",
    });
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(tries()).toBeGreaterThan(2);
    expect(tries()).toBeLessThan(40);
  });

  it("but a wrong password only once, and a server that is gone says so", async () => {
    const wrong = failing(5, told("Neo.ClientError.Security.Unauthorized"));
    await expect(serverOf(wrong.driver).write((run) => run("RETURN 1"))).rejects.toMatchObject({
      code: "wrong-password",
    });
    expect(wrong.tries()).toBe(1);
    const gone = failing(99, told("ServiceUnavailable", "gone", { retriable: true }));
    await expect(
      serverOf(gone.driver, { retryFor: 50 }).read((run) => run("RETURN 1")),
    ).rejects.toMatchObject({
      code: "server-gone",
      remedy: expect.stringContaining("again"),
    });
  });
});
