import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater } from "../grammar.js";
import { levelAt } from "./body-kind.js";
import { bodyPlaces, bodyRow } from "./body-rows.js";
import { fits, partOf } from "./part-of-body.js";

const { relation } = words;
const longestLead = 40;
const item = /\(?1[).]$/;
const opensRow = (gap: string) => {
  const bare = gap.replace(item, "").trimEnd();
  return relation.rowOpeners.some((form) => bare === form || bare.endsWith(` ${form}`));
};

/** Bodies listed as units within another: "units within X: A, B and C", "X (A, B, C)". */
export const partOfList: Relater = {
  name: "part-of/list",
  *relate(scene) {
    const { reading } = scene;
    const { text } = reading;
    let ministry: Place | undefined;
    for (const whole of bodyPlaces(scene)) {
      const lead = text.slice(Math.max(0, whole.start - longestLead), whole.start);
      const said = relation.underling.some((form) => lead.trimEnd().endsWith(form));
      if (said) yield* each(whole, bodyRow(scene, whole.end, opensRow));
      else if (
        levelAt(reading, whole) === 1 &&
        text
          .slice(whole.end, whole.end + 2)
          .trimEnd()
          .endsWith("(")
      ) {
        const row = bodyRow(scene, whole.end, (gap) => gap === "(");
        if (row.length > 1 && row.every((part) => fits(reading, part, whole, false))) yield* each(whole, row);
      }
      if (ministry && opensRow(lead.trim()) && underNone(lead) && sameLine(text, ministry, whole))
        yield* each(ministry, [whole, ...bodyRow(scene, whole.end, (gap) => gap === "" || gap === ",")]);
      if (levelAt(reading, whole) === 1) ministry = whole;
    }
  },
};

function* each(whole: Place, row: readonly Place[]): Iterable<Fact> {
  for (const part of row) if (part.draft !== whole.draft) yield partOf(part, whole, "part-of/listed");
}

/** "Units within it, such as …": the units are those of the ministry that the line named before. */
const underNone = (lead: string) => relation.underling.some((form) => lead.includes(form));

const sameLine = (text: string, before: Place, { start }: Place) =>
  start - before.end < 700 && !text.slice(before.end, start).includes("\n");
