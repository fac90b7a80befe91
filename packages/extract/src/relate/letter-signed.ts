import { words } from "@saraban/lexicon";
import type { Fact, Relater } from "../grammar.js";
import { signaturesOf } from "../layout/signatures.js";
import { roleParts } from "./delegation.js";
import { holdingsIn } from "./holdings.js";
import { issuerOf, oneLine, ownDocuments, personIn } from "./paper-view.js";
import { postBodies } from "./post-bodies.js";

const widest = 60;
/** Who certifies a copy has not signed the paper. */
const certifiesCopy = (text: string, name: number): boolean => {
  const above = text.slice(Math.max(0, name - widest), name).replace(/[\s(]+$/, "");
  return words.letter.certifiers.some((form) => above.endsWith(form));
};

/** Who signed a paper, for whom, and the posts that the lines below the name give the signer. */
export const letterSigned: Relater = {
  name: "letter/signature",
  *relate(scene) {
    const own = ownDocuments(scene);
    const { papers, text } = scene.reading;
    const bodies = postBodies(scene);
    for (const [index, paper] of papers.entries()) {
      const document = own[index];
      const issuer = issuerOf(scene, paper)?.draft;
      for (const { name, role, rank } of signaturesOf(paper, text)) {
        const person = personIn(scene, name);
        if (!person || !document) continue;
        const clause = { start: (rank ?? name).start, end: Math.max(name.end, role?.end ?? 0) };
        const parts = role ? roleParts(text, role) : [];
        const own = parts.find((part) => part.how === "own");
        const last = parts[parts.length - 1];
        const attributes = {
          ...(own ? { role: oneLine(text.slice(own.start, own.end)) } : {}),
          ...(last && last.how !== "own" ? { onBehalfOf: oneLine(text.slice(last.start, last.end)) } : {}),
        };
        const from = person.draft;
        if (!certifiesCopy(text, clause.start))
          yield {
            from,
            kind: "SIGNED",
            to: document,
            clause,
            rule: "letter/signature",
            attributes,
          } satisfies Fact;
        if (!role || paper.genre === "minutes") continue;
        for (const { body, role: post, status } of holdingsIn(scene, bodies, role, issuer ? [issuer] : []))
          yield {
            from,
            kind: "HOLDS_POSITION",
            to: body,
            clause,
            rule: "letter/signer-post",
            attributes: { role: post, status },
          } satisfies Fact;
      }
    }
  },
};
