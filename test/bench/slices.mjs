import { extract } from "@saraban/extract";
import { validateExtraction } from "@saraban/schema";

const longest = 1500;
const longestPiece = 200;
const mostPieces = 12;
const glues = ["", " ", "\n", "\u200B", "\u00A0"];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces of texts cut anywhere, and such pieces put together in an order that makes no sense, by turns. */
function* pieces(texts, count, seed) {
  const next = numbers(seed);
  const below = (limit) => Math.floor(next() * limit);
  const slice = (most) => {
    const text = texts[below(texts.length)];
    const start = below(text.length + 1);
    return text.slice(start, start + below(most + 1));
  };
  const shuffle = () => {
    const glue = glues[below(glues.length)];
    return Array.from({ length: below(mostPieces + 1) }, () => slice(longestPiece)).join(glue);
  };
  for (let i = 0; i < count; i++) yield i % 2 === 0 ? slice(longest) : shuffle();
}

function faultOf(text) {
  try {
    const extraction = extract({ id: "text", text });
    const [invalid] = validateExtraction(extraction);
    if (invalid) return JSON.stringify(invalid);
    const spans = [
      ...extraction.entities.flatMap(({ mentions }) => mentions),
      ...extraction.relations.flatMap(({ evidence }) => evidence),
    ];
    const bad = spans.find(({ start, end }) => {
      const written = text.slice(start, end);
      return written === "" || written.length !== end - start || written.trim() !== written;
    });
    return bad && `a span that is none: ${JSON.stringify(bad)}`;
  } catch (error) {
    return String(error?.stack ?? error);
  }
}

/** Puts so many pieces of texts through the whole way: none may throw, every extraction is valid, every span lies in its text. */
export function trySlices(texts, count, seed = 2564) {
  let characters = 0;
  const faults = [];
  for (const text of pieces(texts, count, seed)) {
    characters += text.length;
    const fault = faultOf(text);
    if (fault) faults.push(`${JSON.stringify(text)}\n  ${fault}`);
  }
  return [
    ...faults.slice(0, 10),
    `${count} slices and shuffles (seed ${seed}), ${(characters / 1e6).toFixed(1)} million characters: ${faults.length} faults`,
  ];
}
