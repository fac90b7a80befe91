import type { Fact, Relater } from "../grammar.js";
import { type Line, policyLines } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";

type Column = "proposer" | "lead" | "support";

const columnOf: Partial<Record<Sign["is"], Column>> = {
  proposedBy: "proposer",
  lead: "lead",
  runBy: "lead",
  support: "support",
};

/** A table whose head says in which column the proposers, the leading and the supporting bodies of each policy stand. */
export const policyTable: Relater = {
  name: "policy/table",
  *relate(scene) {
    const { text } = scene.reading;
    let columns: ReadonlyMap<number, Column> | undefined;
    for (const line of policyLines(scene)) {
      const mark = markOf(text, line);
      if (!mark) {
        columns = undefined;
        continue;
      }
      const policy = line.signs.find(({ is }) => is === "Policy");
      if (!policy) {
        columns = headOf(text, line, mark) ?? columns;
        continue;
      }
      if (!columns) continue;
      const cells = cellsOf(text, line, mark);
      for (const [i, sign] of line.signs.entries()) {
        const column = columns.get(cells[i] as number);
        if (!column || (sign.is !== "Agency" && sign.is !== "Person")) continue;
        yield {
          from: sign.draft as Fact["from"],
          kind: column === "proposer" ? "PROPOSED" : "RESPONSIBLE_FOR",
          to: policy.draft as Fact["to"],
          clause: { start: Math.min(sign.start, policy.start), end: Math.max(sign.end, policy.end) },
          rule: "policy/table",
          ...(column === "proposer" ? {} : { attributes: { responsibility: column } }),
        } satisfies Fact;
      }
    }
  },
};

const leastMarks = 2;

/** What parts the cells of a line; nothing where it has too few. */
function markOf(text: string, { start, end }: Line): "|" | "\t" | undefined {
  const line = text.slice(start, end);
  for (const mark of ["|", "\t"] as const) if (line.split(mark).length > leastMarks) return mark;
  return undefined;
}

/** The number of the cell in which each sign of a line stands. */
function cellsOf(text: string, { start, signs }: Line, mark: string): readonly number[] {
  let cell = 0;
  let at = text.indexOf(mark, start);
  return signs.map((sign) => {
    while (at >= 0 && at < sign.start) {
      cell++;
      at = text.indexOf(mark, at + 1);
    }
    return cell;
  });
}

/** The columns that a table's head names; it names at least two. */
function headOf(text: string, line: Line, mark: string): ReadonlyMap<number, Column> | undefined {
  const columns = new Map<number, Column>();
  const cells = cellsOf(text, line, mark);
  for (const [i, sign] of line.signs.entries()) {
    if (sign.draft) return undefined;
    const column = columnOf[sign.is];
    if (column) columns.set(cells[i] as number, column);
  }
  return columns.size >= leastMarks ? columns : undefined;
}
