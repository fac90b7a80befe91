import type { Evaluation } from "../eval/evaluate.js";
import type { Mistake } from "../eval/mistakes.js";
import type { Figures } from "../eval/tally.js";
import { lineAt } from "./line-at.js";

const figuresRow = ([kind, { precision, recall, f1, right, extra, missing }]: [string, Figures]): string =>
  `  ${kind.padEnd(16)} ${[precision, recall, f1].map((x) => x.toFixed(3)).join("      ")}   ` +
  `${right} right, ${extra} extra, ${missing} missing`;

const table = (title: string, rows: Readonly<Record<string, Figures>>): readonly string[] => [
  `${title.padEnd(18)} precision  recall     F1`,
  ...Object.entries(rows).map(figuresRow),
];

/** The text around an error: its line, cut to what a terminal shows. */
function quote({ start, end }: Mistake, text: string): string {
  if (start === undefined || end === undefined) return "";
  const { line, from, to } = lineAt(text, start);
  const left = Math.max(from, start - 30);
  const right = Math.min(to, end + 30);
  return `line ${line}: ${left > from ? "…" : ""}${text.slice(left, right).trim()}${right < to ? "…" : ""}`;
}

function mistakeLines(mistake: Mistake, texts: ReadonlyMap<string, string>): readonly string[] {
  const { document, what, kind, subject, rule } = mistake;
  const isRelation = subject.includes(` ${kind} `);
  const quoted = quote(mistake, texts.get(document) ?? "");
  return [
    `  ${document}  ${what.padEnd(8)} ${isRelation ? subject : `${kind} ${subject}`}${rule ? `  [${rule}]` : ""}`,
    ...(quoted ? [`      ${quoted}`] : []),
  ];
}

/** An evaluation in words: figures of each kind, then (where wanted) every error with the text around it. */
export function evaluationText(
  evaluation: Evaluation,
  texts: ReadonlyMap<string, string>,
  withErrors: boolean,
): readonly string[] {
  const { documents, entities, relations, attributes, spans, mistakes } = evaluation;
  const attributeRows = Object.entries(attributes).map(
    ([name, { right, of }]) => `  ${name.padEnd(22)} ${(right / of).toFixed(3)}   ${right} of ${of}`,
  );
  return [
    `${documents} documents; "all" of the entities leaves Document out`,
    "",
    ...table("entities", entities),
    "",
    ...table("relations", relations),
    ...(attributeRows.length > 0 ? ["", "attributes of what was matched", ...attributeRows] : []),
    "",
    `${spans.total} spans, ${spans.bad} bad`,
    ...(withErrors && mistakes.length > 0
      ? ["", `${mistakes.length} errors`, ...mistakes.flatMap((mistake) => mistakeLines(mistake, texts))]
      : []),
  ];
}
