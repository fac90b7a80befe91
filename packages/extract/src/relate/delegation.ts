import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { alternatives } from "../alternatives.js";
import { trimmed } from "../layout/cells.js";

/** A post within the lines below a name, and how it stands to the signer. */
export interface RolePart extends Span {
  readonly how: "own" | "acting" | "delegated";
}

const { letter } = words;
const marker = new RegExp(
  `(?<=^|[\\s)])(?:(${alternatives(letter.delegations)})|(${alternatives(letter.actings)}))(?:${alternatives(letter.positionWords)})?`,
  "g",
);
/** Says of a post that it is held beside another, and is no part of it. */
const beside = new RegExp(`(?:${alternatives(letter.besides)})\\s*$`);

/** Splits posts at the words for delegated and acting: the signer's own post, then each post that is acted in or signed for. */
export function roleParts(text: string, span: Span): readonly RolePart[] {
  const parts: RolePart[] = [];
  let start = span.start;
  let how: RolePart["how"] = "own";
  const close = (end: number) => {
    const written = text.slice(start, end);
    const part = trimmed(text, { start, end: start + (beside.exec(written)?.index ?? written.length) });
    if (part.start < part.end) parts.push({ ...part, how });
  };
  for (const match of text.slice(span.start, span.end).matchAll(marker)) {
    close(span.start + match.index);
    start = span.start + match.index + match[0].length;
    how = match[1] ? "delegated" : "acting";
  }
  close(span.end);
  return parts;
}
