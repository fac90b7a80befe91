import { words } from "@saraban/lexicon";
import type { Fact, Relater, Scene } from "../grammar.js";
import { bodyNames, foldBody } from "./body-by-name.js";
import { levelAt } from "./body-kind.js";
import { bodyPlaces } from "./body-rows.js";

const { relation } = words;
const longest = 200;

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
  for (let i = firstToken(ends, place.start + head.length); (ends[i] ?? place.end) < place.end; i++) {
    const at = ends[i] as number;
    if (text[at] === " ") continue;
    const whole = names.get(foldBody(text.slice(at, place.end)));
    if (!whole || whole === place.draft) continue;
    if (relation.territories.some((form) => text.startsWith(form, at))) return;
    if (
      !isApart(text, at) &&
      (head === relation.committeeHeads[0] || !levelAt(scene.reading, { start: at, end: place.end }))
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

const isApart = (text: string, at: number) =>
  text[at - 1] === " " || relation.within.some((form) => text.startsWith(form, at - form.length));

function firstToken(ends: Uint32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
