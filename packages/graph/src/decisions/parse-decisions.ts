import type { GraphDiagnostic } from "../graph-types.js";
import type { Decision } from "./decision.js";

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === "string" && part !== "") &&
  value[0] !== value[1];

/** What is wrong with a line, or the decision that it holds. */
function readLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is no JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "it is no object";
  const { same, different, who, why } = value as Readonly<Record<string, unknown>>;
  if ((same === undefined) === (different === undefined)) return 'it needs one of "same" and "different"';
  const pair = same ?? different;
  if (!isPair(pair)) return "it needs two different names in a list";
  if (typeof who !== "string" || who === "") return 'it needs "who" decided';
  if (typeof why !== "string" || why === "") return 'it needs "why"';
  return { verdict: same === undefined ? "different" : "same", a: pair[0], b: pair[1], who, why };
}

/**
 * Reads decisions from JSON Lines: `{"same": [a, b], "who": "…", "why": "…"}`, or `"different"`. Empty lines and lines
 * that begin with `//` are passed over; a wrong line is left out and named in the diagnostics, counted from 1.
 */
export function parseDecisions(text: string): {
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly GraphDiagnostic[];
} {
  const decisions: Decision[] = [];
  const diagnostics: GraphDiagnostic[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("//")) continue;
    const read = readLine(trimmed);
    if (typeof read !== "string") decisions.push(read);
    else {
      const message = `Line ${i + 1} of the decisions is left out: ${read}.`;
      diagnostics.push({ severity: "error", code: "decision/wrong-line", message });
    }
  }
  return { decisions, diagnostics };
}
