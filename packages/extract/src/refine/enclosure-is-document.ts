import type { Mention, Refiner } from "../grammar.js";

/** What a letter encloses under a title is the paper of that title, not also the plan or the programme. */
export const enclosureIsDocument: Refiner = {
  name: "enclosure-is-document",
  refine(mentions) {
    const enclosures = mentions.filter((m) => m.rule === "document/enclosure");
    if (!enclosures.length) return mentions;
    const isTitle = (m: Mention) =>
      enclosures.some(
        (one) => one.start <= m.start && m.end <= one.end + 1 && m.end - m.start > (one.end - one.start) / 2,
      );
    return mentions.filter((m) => m.kind !== "Policy" || !isTitle(m));
  },
};
