import words from "../../data/policy-words.json" with { type: "json" };
import short from "../../data/written-short.json" with { type: "json" };
import { foldName } from "../../fold/fold-name.js";
import { foldSound } from "../../fold/fold-sound.js";
import { isGeneric, isShortened, shortenedAt } from "../../identity/is-generic.js";
import { aliasesOf, type Group, valuesOf, yearsOf } from "../../store/group.js";
import { isWhole, labelName } from "../label-name.js";
import { neighbours, type View } from "../view.js";
import { minimalStem, soughtStemOf, stemsOf } from "./stems.js";

const spelledOut = (name: string): string =>
  short.policy.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), name);

const minimalTitle = 12;
const writtenDate = /^[0-9]{1,2}[\u0E01-\u0E4E.]{2,12}(?:\u0E1E\.\u0E28\.)?[0-9]{2,4}/;
const writtenYears =
  /\(?(?:\u0E1B\u0E35)?\u0E1E\.\u0E28\.25[0-9]{2}(?:[-\u2013](?:\u0E1E\.\u0E28\.)?25[0-9]{2})?\)?$/;
const longestYears = 26;

/** Whole titles by their sound, with common short words spelled out. */
export const soundOfTitle = (group: Group): readonly string[] => {
  const title = spelledOut(labelName(group));
  return isWhole(group) && title.length >= minimalTitle ? [foldSound(title)] : [];
};

/** The title without the words for a day, with that day: what a body resolved when it sat. */
export function titleAndDay(group: Group): readonly string[] {
  const title = spelledOut(labelName(group));
  for (const cue of words.dated) {
    const at = title.indexOf(cue);
    const [date = ""] = writtenDate.exec(at <= 0 ? "" : title.slice(at + cue.length)) ?? [];
    if (date === "") continue;
    const rest = title.slice(0, at) + title.slice(at + cue.length + date.length);
    return valuesOf(group, "date").map((day) => `${foldSound(rest)}\n${day}`);
  }
  return [];
}

/** A title that ends in a year or in years, without them. */
const undated = (title: string): string | undefined => {
  const found = writtenYears.exec(title.slice(-longestYears));
  return found === null ? undefined : title.slice(0, title.length - found[0].length);
};

export const soughtUndatedTitle = (group: Group): readonly string[] => {
  const title = spelledOut(labelName(group));
  return isWhole(group) && title.length >= minimalTitle && undated(title) === undefined
    ? [foldSound(title)]
    : [];
};
export const offeredUndatedTitle = (group: Group): readonly string[] => {
  const title = undated(spelledOut(labelName(group)));
  return isWhole(group) && title !== undefined ? [foldSound(title)] : [];
};

/** True where no text that leaves out the year is older than the policy that has one. */
export const isNotOlder = (seeker: Group, candidate: Group): boolean => {
  const [made] = writtenYears.exec(labelName(candidate).slice(-longestYears))?.[0].match(/25[0-9]{2}/) ?? [];
  return made === undefined || yearsOf(seeker).every((year) => Number(year) + 543 >= Number(made));
};

const brackets = /\([^()]{0,120}\)/g;

/** A title without what stands in brackets, unless a number or an edition does. */
export const titleWithoutBrackets = (group: Group): readonly string[] => {
  const title = spelledOut(labelName(group));
  const plain = title.replace(brackets, (part) =>
    /[0-9]/.test(part) || words.kept.some((word) => part.includes(word)) ? part : "",
  );
  return isWhole(group) && plain.length >= minimalTitle ? [foldSound(plain)] : [];
};

const cut = (group: Group): { stem: string; rest: string } | undefined => {
  const title = spelledOut(labelName(group));
  const at = shortenedAt(title);
  return at < minimalStem ? undefined : { stem: title.slice(0, at), rest: title.slice(at + 1) };
};

/** The first letters of a title cut short in its middle, which a whole title must begin with. */
export const soughtTitleStem = (group: Group): readonly string[] => {
  const parts = cut(group);
  return parts === undefined || parts.rest === "" || isGeneric("policy", parts.stem)
    ? []
    : [soughtStemOf(parts.stem)];
};
export const offeredTitleStem = (group: Group): readonly string[] =>
  isWhole(group) ? stemsOf(spelledOut(labelName(group))) : [];
export const beginsAsCutTitle = (seeker: Group, candidate: Group): boolean => {
  const parts = cut(seeker);
  const title = spelledOut(labelName(candidate));
  return parts !== undefined && title.startsWith(parts.stem) && title.endsWith(parts.rest);
};

const numberedTitle = /^.{6,200}?[0-9]{1,4}\/25[0-9]{2}/;

/** The title of an order or announcement up to its number and year. */
export const numberedHead = (group: Group): readonly string[] => {
  const title = labelName(group);
  const at = title.indexOf(words.subject);
  const [head] = numberedTitle.exec(at < 0 ? title : title.slice(0, at)) ?? [];
  return head === undefined ? [] : [head];
};

/** A whole title that another text gives another policy as its other name. */
export const soughtTitleAlias = (group: Group): readonly string[] =>
  isWhole(group) ? [spelledOut(labelName(group))] : [];
export const offeredTitleAliases = (group: Group): readonly string[] =>
  isWhole(group)
    ? aliasesOf(group)
        .map((alias) => spelledOut(foldName(alias)))
        .filter((alias) => alias.length >= minimalTitle && !isGeneric("policy", alias) && !isShortened(alias))
    : [];

/** The number of a resolution and the sitting that it was before. */
export const numberAndSitting = (group: Group, view: View): readonly string[] => {
  const sittings = [
    ...neighbours(view, group, "ADOPTED", "in"),
    ...neighbours(view, group, "CONSIDERED", "in"),
  ];
  const numbers = valuesOf(group, "number").map(foldName);
  const categories = valuesOf(group, "category");
  return sittings.flatMap(({ id }) =>
    numbers.flatMap((number) =>
      (categories.length === 0 ? [""] : categories).map((category) => `${category}\n${number}\n${id}`),
    ),
  );
};
