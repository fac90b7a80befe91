import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";

const { letter } = words;
const report = `(?:${letter.citedReports.join("|")})`;
const item = new RegExp(`^[0-9]{1,3}\\. {0,3}(?:${letter.cabinetItems.join("|")})\\s*(${report})`);
const noted = new RegExp(`(?:${letter.notedWords.join("|")})\\s?(${report})`);
const shortest = 16;
const longest = 300;
const most = 40;
/** A headline goes on to say what a report finds: only what the text also calls so elsewhere is its name. */
const enough = 3;

/** A report that a piece of news is about: the title of an item before the cabinet, or what a headline says was noted; wherever the text names it again. */
export const documentReport: Recognizer = {
  name: "document/report",
  *recognize(reading) {
    for (const paper of reading.papers) {
      if (paper.genre !== "news") continue;
      const title = titleIn(reading, paper);
      if (!title) continue;
      const mentions = [...named(reading, paper, title)];
      if (title.isItem || mentions.length >= enough) yield* mentions;
    }
  },
};

function titleIn({ text }: Reading, { parts }: Paper): (Span & { readonly isItem: boolean }) | undefined {
  const headline = parts.find((part) => part.kind === "headline");
  if (!headline) return undefined;
  const written = text.slice(headline.start, headline.end);
  const title = item.exec(written);
  const match = title ?? noted.exec(written);
  if (!match) return undefined;
  const start = headline.start + match.index + match[0].length - (match[1] as string).length;
  const length = headline.end - start;
  return length >= shortest && length <= longest
    ? { start, end: headline.end, isItem: title !== null }
    : undefined;
}

function* named({ text }: Reading, { end }: Paper, title: Span): Iterable<Mention> {
  const name = text.slice(title.start, title.end).trimEnd();
  let seen = 0;
  for (let at = title.start; at >= 0 && at < end && seen < most; at = text.indexOf(name, at + name.length)) {
    seen++;
    yield {
      kind: "Document",
      start: at,
      end: at + name.length,
      rule: "document/report",
      weight: 88,
      canonical: name,
      attributes: { category: "report" },
    };
  }
}
