import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { pairsOfParties } from "./cooperates-with.js";

const { relation } = words;
const mostLines = 16;
const longestLead = 20;
const longestTail = 90;

/** The parties to an agreement that stand one a line below the word "between". */
export const cooperatesParties: Relater = {
  name: "cooperates/parties-by-line",
  *relate(scene) {
    const { lines, text } = scene.reading;
    for (const [i, line] of lines.entries()) {
      if (!relation.betweenWords.includes(text.slice(line.start, line.end).trim())) continue;
      for (const [one, two] of pairsOfParties(partiesBelow(scene, i + 1)))
        if (one.draft !== two.draft)
          yield {
            from: one.draft,
            kind: "COOPERATES_WITH",
            to: two.draft,
            clause: { start: line.start, end: two.end },
            rule: "cooperates/parties-by-line",
          } satisfies Fact;
    }
  },
};

/** The first body of each line, as far as lines are empty, a joining word or a body's name. */
function partiesBelow(scene: Scene, from: number): readonly Place[] {
  const { lines, text } = scene.reading;
  const parties: Place[] = [];
  for (const line of lines.slice(from, from + mostLines)) {
    const said = text.slice(line.start, line.end).trim();
    if (said === "" || relation.listJoiners.includes(said)) continue;
    const party = partyOf(scene, line);
    if (!party) break;
    parties.push(party);
  }
  return parties;
}

function partyOf(scene: Scene, line: Span): Place | undefined {
  const party = placesIn(scene, line).find(({ draft }) => draft.kind === "Agency");
  return party && party.start - line.start <= longestLead && line.end - party.end <= longestTail
    ? party
    : undefined;
}
