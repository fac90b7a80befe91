import { markWords } from "./mark-words.js";
import { tokenize } from "./tokenize.js";

const alternatives = /^\[[^[\]]*\]$/;
/** More patterns than this from one is a mistake in it, not a wish. */
const most = 512;

/**
 * Rewrites a pattern of `learnCustomEntities` so that its literals are cut into the words the text is cut into. winkNLP
 * allows one word an alternative; an alternative of several words becomes a pattern of its own.
 *
 * @returns the patterns that together mean the one given
 * @throws RangeError where that takes more than 512 of them
 */
export function wordPatterns(pattern: string): string[] {
  let found: string[][] = [[]];
  for (const atom of pattern.trim().split(/\s+/)) {
    const choices = alternatives.test(atom) ? choicesOf(atom) : [markWords(atom)];
    found = found.flatMap((before) => choices.map((choice) => [...before, choice]));
    if (found.length > most)
      throw new RangeError(`"${pattern}" stands for more than ${most} patterns: write it as several.`);
  }
  return found.map((atoms) => atoms.filter((atom) => atom.length > 0).join(" "));
}

/** The single words of a choice stay one choice; every longer alternative is a choice of its own. */
function choicesOf(atom: string): string[] {
  const options = atom.slice(1, -1).split("|");
  const single = options.filter((option) => isSingle(option));
  const longer = options.filter((option) => !isSingle(option)).map((option) => markWords(option));
  return single.length > 0 ? [`[${single.join("|")}]`, ...longer] : longer;
}

function isSingle(option: string): boolean {
  return tokenize(option).length <= 1;
}
