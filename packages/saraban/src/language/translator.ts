import faults from "../data/thai/faults.json" with { type: "json" };
import help from "../data/thai/help.json" with { type: "json" };
import neo4j from "../data/thai/neo4j.json" with { type: "json" };
import reports from "../data/thai/reports.json" with { type: "json" };
import type { Language } from "./language-of.js";

/** English to Thai; `{}` stands for what a message is about, `{0}` for the first of several where Thai says it elsewhere. */
export const catalogue: Readonly<Partial<Record<string, string>>> = Object.assign(
  Object.create(null),
  help,
  faults,
  reports,
  neo4j,
);

type Translator = (text: string) => string;

interface Pattern {
  readonly pattern: RegExp;
  readonly thai: string;
}

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/[{}]/g, "\\$&");

/** Messages that are about something, those with most words of their own first: the more general must not take theirs. */
function patterns(): readonly Pattern[] {
  const own = (english: string): number => english.replaceAll("{}", "").length;
  return Object.entries(catalogue as Readonly<Record<string, string>>)
    .filter(([english]) => english.includes("{}"))
    .sort(([a], [b]) => own(b) - own(a))
    .map(([english, thai]) => ({
      pattern: new RegExp(`^${english.split("{}").map(literal).join("([^]*?)")}$`),
      thai,
    }));
}

/** Longer than any message; a line of a document may be, and stays as it is. */
const longest = 2_000;

/** What stands behind at least two spaces in a table of two columns. */
const twoColumns = /^( {2,}\S(?:.*?\S)? {2,})(\S.*)$/;

function thai(): Translator {
  const messages = patterns();
  const about = (text: string, depth: number): string | undefined => {
    if (text.length > longest) return undefined;
    for (const { pattern, thai: said } of messages) {
      const found = pattern.exec(text);
      if (!found) continue;
      // Words of documents are quoted, and stay as they are.
      const parts = found.slice(1).map((part) => (/^\s*"/.test(part) ? part : translate(part, depth + 1)));
      let next = 0;
      return said.replace(/\{(\d*)\}/g, (_, which) => parts[which === "" ? next++ : Number(which)] ?? "");
    }
    return undefined;
  };
  const translate = (text: string, depth: number): string => {
    const same = catalogue[text];
    if (same !== undefined || depth > 4) return same ?? text;
    const [, left, right = ""] = twoColumns.exec(text) ?? [];
    if (left !== undefined && catalogue[right] !== undefined) return `${left}${catalogue[right]}`;
    const said = about(text, depth);
    if (said !== undefined || !text.includes("\n")) return said ?? text;
    return text
      .split("\n")
      .map((line) => translate(line, depth + 1))
      .join("\n");
  };
  return (text) => translate(text, 0);
}

/** Says messages of the command in a language; one that it does not know stays English. */
export const translator = (language: Language): Translator => (language === "th" ? thai() : (text) => text);
