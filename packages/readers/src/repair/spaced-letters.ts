import type { Mending } from "./mend.js";

const CLUSTER = "[\u0E01-\u0E30\u0E32-\u0E33\u0E40-\u0E46\u0E2F][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{0,3}";

/** Letters set apart, as headings are: each alone between single spaces, five and more in a row. Two spaces were one. */
export const spacedLetters: Mending = {
  rule: "thai/spaced-letters",
  pattern: new RegExp(
    `(?<=^|[^\u0E01-\u0E4E]{2}|\n)${CLUSTER}(?: {1,2}${CLUSTER}(?![\u0E01-\u0E4E])){4,200}`,
    "g",
  ),
  replace: (found) => found.replace(/ ( ?)/g, "$1"),
};
