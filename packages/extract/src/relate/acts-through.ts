import { words } from "@saraban/lexicon";

const bracket = /^ ?\([^()\n]{1,60}\)/;
const longest = 80;

/** Past the bracket of a short form after a name. */
export const pastShortForm = (text: string, end: number): number =>
  end + (bracket.exec(text.slice(end, end + longest))?.[0].length ?? 0);

/** Says whether a body's name goes on with "through", after which stands who acts for it. */
export function actsThrough(text: string, end: number): boolean {
  const at = pastShortForm(text, end);
  const next = text.slice(at, at + longest).trimStart();
  return words.relation.through.some((form) => next.startsWith(form));
}
