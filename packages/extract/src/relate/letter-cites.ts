import type { Fact, Paper, Relater } from "../grammar.js";
import { ownDocuments } from "./paper-view.js";

/** Which documents a paper refers to, and which it encloses. */
export const letterCites: Relater = {
  name: "letter/cites",
  *relate(scene) {
    const own = ownDocuments(scene);
    const { papers } = scene.reading;
    let index = 0;
    for (const place of scene.places) {
      if (place.draft.kind !== "Document" || place.mention.rule === "document/own-number") continue;
      while (index + 1 < papers.length && (papers[index + 1] as Paper).start <= place.start) index++;
      const from = own[index];
      if (!from || from === place.draft) continue;
      const part = papers[index]?.parts.find((one) => one.start <= place.start && place.start < one.end);
      const isEnclosed = part?.kind === "enclosure" || place.mention.rule === "document/enclosure";
      yield {
        from,
        kind: "CITES",
        to: place.draft,
        clause: { start: part?.label?.start ?? place.start, end: place.end },
        rule: isEnclosed ? "letter/enclosure" : "letter/reference",
        attributes: { as: isEnclosed ? "enclosure" : "reference" },
      } satisfies Fact;
    }
  },
};
