import type { Span } from "@saraban/schema";
import type { Draft, Scene } from "../grammar.js";
import { readDecidingLine } from "./policy-deciding-line.js";
import { policyLines } from "./policy-lines.js";
import type { State } from "./policy-pass.js";
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
  const state: State = { scene, sittings: sittingsOf(scene), pending: [], titled: false };
  return policyLines(scene).flatMap((line) => readDecidingLine(state, line));
}
