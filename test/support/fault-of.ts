import { LoadError } from "@saraban/neo4j";
import { expect } from "vitest";

/** The fault that a load ends with. */
export async function faultOf(work: Promise<unknown>): Promise<LoadError> {
  const fault = await work.then(
    () => undefined,
    (error) => error,
  );
  expect(fault).toBeInstanceOf(LoadError);
  return fault;
}
