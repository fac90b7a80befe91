import type { Mention, Reading, Recognizer } from "../grammar.js";
import { honorificEnd } from "../layout/name-line.js";
import { type Signature, signaturesOf } from "../layout/signatures.js";

/** Whoever is named in brackets above a post: form decides, with a title or without, also where the name wraps. */
export const personSignature: Recognizer = {
  name: "person/under-signature",
  *recognize(reading) {
    for (const paper of reading.papers)
      for (const part of paper.parts)
        if (part.kind === "signature" || part.kind === "taker")
          for (const signature of signaturesOf({ ...paper, parts: [part] }, reading.text)) {
            const mention = nameOf(reading, signature);
            if (mention) yield mention;
          }
  },
};

const longest = 70;
const isNamed = (written: string) =>
  /^[\u0E01-\u0E4E][\u0E01-\u0E4E.\s-]+$|^[A-Z][A-Za-z.' -]+$/.test(written);

function nameOf({ text }: Reading, { name, rank, role }: Signature): Mention | undefined {
  const titled = honorificEnd(text, name.start);
  const start = titled > 0 ? (text[titled] === " " ? titled + 1 : titled) : name.start;
  const written = text.slice(start, name.end);
  const bracket = written.search(/\s?\(/);
  const end = bracket > 0 ? start + bracket : name.end;
  const gap = text.slice(start, end).search(/\s/);
  if (end - start < 4 || end - start > longest || !isNamed(text.slice(start, end))) return undefined;
  if (gap < 0 && titled < 0 && role === undefined) return undefined;
  const honorific = [
    ...(rank ? [text.slice(rank.start, rank.end)] : []),
    ...(titled > 0 ? [text.slice(name.start, titled)] : []),
  ].join(" ");
  const given = gap < 0 ? text.slice(start, end) : text.slice(start, start + gap);
  const family = gap < 0 ? "" : text.slice(start + gap, end).trim();
  const canonical = family.includes("\n") ? `${given} ${family.replace(/\n/g, "")}` : undefined;
  return {
    kind: "Person",
    start,
    end,
    rule: "person/under-signature",
    weight: 96,
    ...(canonical ? { canonical } : {}),
    attributes: {
      ...(honorific ? { honorific } : {}),
      givenName: given,
      ...(family ? { familyName: family.replace(/\n/g, "") } : {}),
    },
  };
}
