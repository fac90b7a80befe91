import type { Answer, Run, Server } from "../src/server/server.js";

export const nothing: Answer = { rows: [], made: 0, taken: 0 };

/** A server that answers each statement as it is told, in place of a real one. */
export const fakeServer = (
  answer: (cypher: string, params: Readonly<Record<string, unknown>>) => Answer,
): Server => {
  const run: Run = async (cypher, params = {}) => answer(cypher, params);
  return {
    run,
    read: (work) => work(run),
    write: (work) => work(run),
    async *stream(cypher, params = {}) {
      yield* answer(cypher, params).rows;
    },
  };
};
