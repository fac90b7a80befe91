import type { EdgeRow, GraphRows, NodeRow } from "./export/graph-rows.js";
import { cutShort, isHead, isLast, readSavedLine, startsEdges } from "./saved-line.js";

/**
 * What `graphJson` wrote as rows, for the formats that need no more: read from its lines (without line breaks) as often as
 * a format goes through them, one line at a time, so that no graph is held. Going through rows throws a `SyntaxError`
 * where a line is not as `graphJson` writes it, or the last is missing.
 */
export function rowsOfLines(lines: () => Iterable<string>): GraphRows {
  function* nodes(): Generator<NodeRow, void, undefined> {
    for (const line of lines()) {
      if (startsEdges(line)) return;
      const read = readSavedLine(line);
      if (read !== undefined && "node" in read) yield read.node;
    }
    throw cutShort();
  }
  function* edges(): Generator<EdgeRow, void, undefined> {
    let isThere = false;
    let isEnded = false;
    for (const line of lines()) {
      isThere ||= startsEdges(line);
      if (!isThere || line === "") continue;
      isEnded = isLast(line);
      const read = readSavedLine(line);
      if (read !== undefined && "edge" in read) yield read.edge;
    }
    if (!isEnded) throw cutShort();
  }
  return {
    get attributes() {
      for (const line of lines()) {
        const read = isHead(line) ? readSavedLine(line) : undefined;
        if (read !== undefined && "attributes" in read) return read.attributes;
        break;
      }
      throw new SyntaxError("no saved graph");
    },
    nodes,
    edges,
  };
}
