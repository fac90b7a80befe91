import generic from "../data/generic-names.json" with { type: "json" };

const dotted = /^(?:[\u0E01-\u0E2E]{1,6}\.){1,6}[\u0E01-\u0E2E]{0,4}$/u;
const latin = /^[a-z]{2,8}$/;

/** A folded name that is a type word and an abbreviation, in its two parts; nothing where it is not. */
export function headAndAbbreviation(folded: string): { head: string; abbreviation: string } | undefined {
  if (!folded.endsWith(".")) return undefined;
  const head = generic.heads.find(
    (word) => folded.startsWith(word) && dotted.test(folded.slice(word.length)),
  );
  return head === undefined ? undefined : { head, abbreviation: folded.slice(head.length) };
}

/** True of a folded name that is an abbreviation: Thai consonants with dots, or one short word of Latin letters. */
export const isAbbreviation = (folded: string): boolean =>
  (dotted.test(folded) && headAndAbbreviation(folded) === undefined) || latin.test(folded);
