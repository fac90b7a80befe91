import { words } from "@saraban/lexicon";
import type { Mention, Recognizer } from "../grammar.js";
import type { Hit } from "../terms/scan-terms.js";

const [ellipsis = ""] = words.agency.ellipsis;
const longest = 60;

/** A head word and what follows it up to the sign of omission: a name cut short, to be bound to the whole one. */
export const agencyEllipsisName: Recognizer = {
  name: "agency/ellipsis",
  *recognize({ text, hits }) {
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (!hit.atWord || !hit.term.heads?.some((head) => head.kind === "agency" && !head.form.endsWith(".")))
        continue;
      let end = hit.end;
      while (end < text.length && end - hit.start < longest && isLetter(text.charCodeAt(end))) end++;
      if (text[end] !== ellipsis) continue;
      yield {
        kind: "Agency",
        start: hit.start,
        end: end + 1,
        rule: "agency/ellipsis",
        weight: 64,
      } satisfies Mention;
    }
  },
};

const isLetter = (code: number) => code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e2f;
