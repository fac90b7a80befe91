import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { issuerOf, partsOf } from "./paper-view.js";

const lead = 24;

/** Who invites to a sitting in the subject of its letter holds it. */
export const organizedInvited: Relater = {
  name: "meeting/invited-by",
  *relate(scene) {
    for (const paper of scene.reading.papers) {
      const issuer = issuerOf(scene, paper);
      if (!issuer) continue;
      for (const part of partsOf(paper, "subject"))
        for (const place of placesIn(scene, part))
          if (place.draft.kind === "Meeting" && invites(scene, place))
            yield {
              from: issuer.draft,
              kind: "ORGANIZED",
              to: place.draft,
              clause: { start: place.start, end: place.end },
              rule: "meeting/invited-by",
              certainty: "inferred",
            } satisfies Fact;
    }
  },
};

/** Words of inviting right before a name. */
function invites({ reading: { text } }: Scene, { start }: Place): boolean {
  const before = text.slice(Math.max(0, start - lead), start);
  return words.meeting.inviting.some((form) => before.includes(form));
}
