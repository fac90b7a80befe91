import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { firstIndex } from "../find-index.js";
import type { Fact, Relater, Scene } from "../grammar.js";
import { bodyNames, foldBody } from "./body-by-name.js";
import { categoryAt, levelAt } from "./body-kind.js";
import { bodyPlaces } from "./body-rows.js";

const { relation } = words;
const longest = 200;
const boarded: ReadonlySet<string> = new Set(["state-enterprise", "company", "bank", "fund"]);
/** A name that stands for the same body that its head word calls a centre or a committee. */
const shortForm = /[A-Z]|\./;

/** A committee, working group or centre whose name ends with the name of another body of the text is a part of that one. */
export const partOfName: Relater = {
  name: "part-of/name",
  *relate(scene) {
    const { text } = scene.reading;
    const done = new Set<object>();
    for (const place of bodyPlaces(scene)) {
      const head = relation.unitHeads.find((form) => text.startsWith(form, place.start));
      if (!head || done.has(place.draft) || place.end - place.start > longest) continue;
      done.add(place.draft);
      yield* wholeOf(scene, place, head);
    }
  },
};

function* wholeOf(scene: Scene, place: ReturnType<typeof bodyPlaces>[number], head: string): Iterable<Fact> {
  const { ends, text } = scene.reading;
  const names = bodyNames(scene);
  const { end } = place.mention;
  for (
    let i = firstIndex(ends.length, (t) => (ends[t] as number) < place.start + head.length);
    (ends[i] ?? end) < end;
    i++
  ) {
    const at = ends[i] as number;
    if (text[at] === " ") continue;
    const whole = names.get(foldBody(text.slice(at, end)));
    if (!whole || whole === place.draft) continue;
    if (relation.territories.some((form) => text.startsWith(form, at))) return;
    const span = { start: at, end };
    const governs = head === relation.committeeHeads[0] && hasBoard(scene, span);
    if (
      text.slice(place.start + head.length, at).trim() === "" &&
      shortForm.test(text.slice(at, end)) &&
      !governs
    )
      return;
    if (
      !isApart(text, at) &&
      !relation.ownUnits.includes(text.slice(place.start, at)) &&
      ((head === relation.committeeHeads[0] && at === place.start + head.length) ||
        !levelAt(scene.reading, span))
    )
      return;
    yield {
      from: place.draft,
      kind: "PART_OF",
      to: whole,
      clause: { start: place.start, end: place.end },
      rule: "part-of/named",
    };
    return;
  }
}

/** Companies, banks and funds are governed by a committee of their name; a commission is one by itself. */
const hasBoard = ({ reading }: Scene, span: Span) => boarded.has(categoryAt(reading, span) ?? "");

const isApart = (text: string, at: number) =>
  (text[at - 1] === " " && !relation.areas.some((form) => text.startsWith(form, at - 1 - form.length))) ||
  relation.within.some((form) => text.startsWith(form, at - form.length));
