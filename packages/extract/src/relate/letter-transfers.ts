import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Fact, Relater, Scene } from "../grammar.js";
import { cellsOf } from "../layout/cells.js";
import { holdingsIn } from "./holdings.js";
import { partsOf, personIn } from "./paper-view.js";
import { type PostBodies, postBodies } from "./post-bodies.js";

const { letter } = words;
const nameColumn = new RegExp(letter.nameColumns.join("|"));
const postColumn = new RegExp(letter.postColumns.join("|"));

/** Which columns of a table hold the name, the post that someone leaves, and the one that follows it. */
interface Columns {
  readonly name: number;
  readonly old: number;
  readonly next: number;
}

/** The tables of an order that moves people: the old post still holds, the new one is to come. */
export const letterTransfers: Relater = {
  name: "letter/transfers",
  *relate(scene) {
    const { papers, lines } = scene.reading;
    if (papers.every(({ genre }) => genre !== "order")) return;
    const bodies = postBodies(scene);
    for (const paper of papers) {
      if (paper.genre !== "order") continue;
      for (const part of partsOf(paper, "body")) {
        let columns: Columns | undefined;
        for (const line of lines) {
          if (line.start < part.start || line.end > part.end || line.start === line.end) continue;
          const cells = cellsOf(scene.reading.text, line);
          const header = columnsOf(scene.reading.text, cells);
          if (header) columns = header;
          else if (columns && cells.length > columns.next) yield* moved(scene, bodies, cells, columns);
          else columns = undefined;
        }
      }
    }
  },
};

function columnsOf(text: string, cells: readonly Span[]): Columns | undefined {
  if (cells.length < 3) return undefined;
  const has = (column: RegExp) => (cell: Span) =>
    column.test(text.slice(cell.start, Math.min(cell.end, cell.start + 60)));
  const name = cells.findIndex(has(nameColumn));
  const old = cells.findIndex(has(postColumn));
  const next = cells.findLastIndex(has(postColumn));
  return name >= 0 && old > name && next > old ? { name, old, next } : undefined;
}

function* moved(scene: Scene, bodies: PostBodies, cells: readonly Span[], columns: Columns): Iterable<Fact> {
  const cell = (index: number) => cells[index] as Span;
  const person = personIn(scene, cell(columns.name));
  if (!person) return;
  const clause = { start: cell(0).start, end: (cells[cells.length - 1] as Span).end };
  const fact = (column: number, isNext: boolean): Fact[] =>
    holdingsIn(scene, bodies, cell(column)).map(({ body, role, status }) => ({
      from: person.draft,
      kind: "HOLDS_POSITION",
      to: body,
      clause,
      rule: isNext ? "letter/new-post" : "letter/old-post",
      attributes: { role, status: isNext ? "elect" : status },
    }));
  yield* fact(columns.old, false);
  yield* fact(columns.next, true);
}
