import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Genre, Paper, Part } from "../grammar.js";
import { letterParts, spanOf } from "./letter-parts.js";
import { minutesParts } from "./minutes-parts.js";
import { newsParts } from "./news-parts.js";
import { singleSpaced } from "./single-spaced.js";
import { type PaperLines, splitPapers } from "./split-papers.js";
import { wordsAt } from "./words-at.js";

const invitation = wordsAt(words.letter.invitations);

/** Splits a text into its papers, and each into its parts: labelled lines, body, lists, signatures, foot. */
export function layout(text: string, all: readonly Span[]): readonly Paper[] {
  const lines = singleSpaced(all);
  return splitPapers(text, lines).map((paper): Paper => {
    const span = spanOf(text, lines, paper.from, paper.to) ?? { start: 0, end: text.length };
    const parts = partsOf(text, lines, paper);
    return {
      genre: genreOf(text, paper, parts),
      ...span,
      parts,
      ...(paper.head?.number ? { number: paper.head.number } : {}),
    };
  });
}

function partsOf(text: string, lines: readonly Span[], paper: PaperLines): readonly Part[] {
  const genre = paper.head?.genre;
  if (!genre) return newsParts(text, lines, paper);
  const parts =
    genre === "minutes" || genre === "resolutions"
      ? minutesParts(text, lines, paper)
      : letterParts(text, lines, paper);
  return [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A letter that invites is an invitation. */
function genreOf(text: string, paper: PaperLines, parts: readonly Part[]): Genre {
  const genre = paper.head?.genre ?? "news";
  const subject = parts.find((part) => part.kind === "subject");
  return genre === "letter" && subject && invitation(text, subject.start) > 0 ? "invitation" : genre;
}
