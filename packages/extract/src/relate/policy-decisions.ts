import type { Span } from "@saraban/schema";
import type { Draft, Scene } from "../grammar.js";
import { type Line, readDecidingLine, type State } from "./policy-deciding-line.js";
import { policySigns, type Sign } from "./policy-signs.js";
import { sittingsOf } from "./policy-sittings.js";

export type Outcome = "adopt" | "refuse" | "consider";

/** What a sitting, or a body, did with a policy. */
export interface Decision {
  readonly by: Draft;
  readonly outcome: Outcome;
  readonly policy: Draft;
  readonly clause: Span;
  readonly rule: string;
}

const decisionsByScene = new WeakMap<Scene, readonly Decision[]>();

/** Every decision on a named policy that the text states, in text order. */
export function policyDecisions(scene: Scene): readonly Decision[] {
  const known = decisionsByScene.get(scene);
  if (known) return known;
  const decisions = readDecisions(scene);
  decisionsByScene.set(scene, decisions);
  return decisions;
}

function readDecisions(scene: Scene): readonly Decision[] {
  const { text, lines } = scene.reading;
  const signs = policySigns(scene);
  if (!signs.length) return [];
  const decisions: Decision[] = [];
  const state: State = { scene, sittings: sittingsOf(scene), pending: [], titled: false };
  let next = 0;
  for (const { start, end } of lines) {
    const from = next;
    while (next < signs.length && (signs[next] as Sign).start < end) next++;
    if (start === end) continue;
    const body = bodyStart(text, start, end);
    const item = body > start && end - body >= leastItem;
    const line: Line = { start, end, body, item, signs: signs.slice(from, next) };
    decisions.push(...readDecidingLine(state, line));
  }
  return decisions;
}

/** A shorter one is the number of a page. */
const leastItem = 4;
const itemStart =
  /[ \t]*(?:[([]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[\u0e01-\u0e2e])[.)\]]|[-\u2022\u25cf\u25cb*\u2013]|\d{1,2}(?:\.\d{1,2})?(?=[ \t|]))[ \t|]*/y;

/** Where the words of a line begin after the number, letter or dash of a list; the line's start where none stands there. */
function bodyStart(text: string, start: number, end: number): number {
  itemStart.lastIndex = start;
  return itemStart.test(text) ? Math.min(itemStart.lastIndex, end) : start;
}
