import type { EdgeKind, NodeKind } from "@saraban/schema";
import words from "../data/words.json" with { type: "json" };

export type Language = "th" | "en";
type Words = (typeof words)["th"];
type Plain = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

const of = (language: Language): Words => words[language] as unknown as Words;

/** A word of the page, `{n}` and the like filled in. */
export const word = (
  language: Language,
  key: Plain,
  fill: Readonly<Record<string, string | number>> = {},
): string => of(language)[key].replace(/\{(\w)\}/g, (_all, name: string) => String(fill[name] ?? ""));

export const kindWord = (language: Language, kind: NodeKind): string => of(language).kinds[kind];
export const edgeWord = (language: Language, kind: EdgeKind): string => of(language).edges[kind];
export const attributeWord = (language: Language, name: string): string =>
  (of(language).attributes as Readonly<Record<string, string>>)[name] ?? name;
export const valueWord = (language: Language, value: string): string =>
  (of(language).values as Readonly<Record<string, string>>)[value] ?? value;
export const keysHelp = (language: Language): readonly (readonly string[])[] => of(language).keysHelp;

/** An ISO date for people: day, month, year of the language's era; as precise as it is. */
export function dateWord(language: Language, iso: string): string {
  const [year = "", month, day] = iso.split("-");
  const { months, era } = of(language);
  const name = month === undefined ? "" : (months[Number(month) - 1] ?? month);
  return [day === undefined ? "" : String(Number(day)), name, String(Number(year) + era)]
    .filter((part) => part !== "")
    .join(" ");
}
