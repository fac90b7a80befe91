// Letters that are said alike, each pair as the one written and the one it becomes.
const alike = new Map<string, string>(
  [
    ["\u0E03", "\u0E02"],
    ["\u0E05", "\u0E04"],
    ["\u0E06", "\u0E04"],
    ["\u0E0C", "\u0E0A"],
    ["\u0E0E", "\u0E14"],
    ["\u0E0F", "\u0E15"],
    ["\u0E10", "\u0E16"],
    ["\u0E13", "\u0E19"],
    ["\u0E28", "\u0E2A"],
    ["\u0E29", "\u0E2A"],
    ["\u0E2C", "\u0E25"],
    ["\u0E43", "\u0E44"],
  ].map(([from = "", to = ""]) => [from, to]),
);
const silenced = /[\u0E01-\u0E2E][\u0E34\u0E38]?\u0E4C/g;

/**
 * Folds a folded name further, to how it sounds: letters said alike become one, silenced ones fall away, a doubled
 * letter counts once. Slips of the pen fold alike; so may two names, which is why nothing is joined by it alone.
 */
export function foldSound(folded: string): string {
  let out = "";
  let before = "";
  for (const c of folded.replace(silenced, "")) {
    const letter = alike.get(c) ?? c;
    const isDigit = letter >= "0" && letter <= "9";
    if (letter !== before || isDigit) out += letter;
    before = letter;
  }
  return out;
}
