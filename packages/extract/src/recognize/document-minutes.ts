import { words } from "@saraban/lexicon";
import type { Mention, Paper, Reading, Recognizer } from "../grammar.js";
import { shortLineAt } from "../layout/find-in.js";
import { isPageHeader, longestTitle } from "../layout/head.js";

const { letter } = words;
const titles = [...letter.minutesTitles].sort((a, b) => b.length - a.length);
const sitting = new RegExp(
  `${letter.sittingWords.join("|")} ?([0-9]{1,3}(?: ?/ ?[0-9]{2,4})?)(?: (?:${letter.sittingYears.join("|")}) ?[0-9]{4})?`,
);
const reach = 220;

/** Finds minutes that a paper cites, mostly those put to the sitting for adoption; its own title is not among them. */
export const documentMinutes: Recognizer = {
  name: "document/minutes",
  *recognize(reading) {
    const { papers, text } = reading;
    if (papers.every((paper) => paper.genre === "news")) return;
    for (const title of titles) {
      let index = 0;
      for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
        while (index + 1 < papers.length && (papers[index + 1] as Paper).start <= at) index++;
        const mention = minutesAt(reading, papers[index] as Paper, at, title);
        if (mention) yield mention;
      }
    }
  },
};

function minutesAt(reading: Reading, paper: Paper, at: number, title: string): Mention | undefined {
  const { text } = reading;
  if (paper.genre === "news" || at < paper.start || at >= paper.end || isAside(reading, paper, at))
    return undefined;
  const match = sitting.exec(text.slice(at, Math.min(paper.end, at + reach)));
  if (!match || !isOneName(text.slice(at + title.length, at + match.index))) return undefined;
  if (paper.genre === "minutes" && match[1]?.replace(/ /g, "") === ownNumber(text, paper)) return undefined;
  return {
    kind: "Document",
    start: at,
    end: at + match.index + match[0].length,
    rule: "document/minutes",
    weight: 88,
    attributes: { category: "minutes" },
  };
}

function ownNumber(text: string, { parts }: Paper): string | undefined {
  const title = parts.find((part) => part.kind === "title");
  return title && sitting.exec(text.slice(title.start, title.end))?.[1]?.replace(/ /g, "");
}

/** In a title, in a list of enclosures (which has a rule of its own), or at the head of a page. */
function isAside({ text }: Reading, { parts }: Paper, at: number): boolean {
  const part = parts.find((one) => one.start <= at && at < one.end);
  if (part && (part.kind === "title" || part.kind === "enclosure" || part.kind === "headline")) return true;
  const line = shortLineAt(text, at, longestTitle);
  return line !== undefined && isPageHeader(text, line);
}

/** Between the title and the number of the sitting stands nothing but the name of the body. */
const isOneName = (between: string) =>
  !/\n.*\n|[0-9]{4}|[;:"]/.test(between) && !titles.some((title) => between.includes(title));
