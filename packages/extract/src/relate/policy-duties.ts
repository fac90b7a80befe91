import type { Scene } from "../grammar.js";
import { agentsAfter } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { designated } from "./policy-designated.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import { type Line, policyLines } from "./policy-lines.js";
import { policiesBefore, titleOf } from "./policy-lists.js";
import { owned } from "./policy-owned.js";
import { runAfter, running } from "./policy-running.js";
import type { Sign } from "./policy-signs.js";

const titleLines = 4;

/** The duties that a text states, in text order. */
export function policyDuties(scene: Scene): readonly Duty[] {
  const duties: Duty[] = [];
  let title: readonly Sign[] = [];
  let age = 0;
  for (const line of policyLines(scene)) {
    const named = titleOf(line);
    age++;
    if (named.length) {
      title = named;
      age = 0;
    } else if (age > titleLines) title = [];
    duties.push(
      ...designated(scene, line, title),
      ...running(scene, line),
      ...runAfter(scene, line),
      ...appointed(scene, line),
      ...owned(scene, line),
    );
  }
  return duties;
}

/** "(the plan), and charges (the ministry) with" */
function appointed(scene: Scene, { signs }: Line): readonly Duty[] {
  const { text } = scene.reading;
  const duties: Duty[] = [];
  for (const [i, sign] of signs.entries()) {
    if (sign.is !== "appoint") continue;
    const agents = agentsAfter(text, signs, i, 2);
    if (!agents) continue;
    const cue = signs[agents.to];
    if (cue && (cue.is === "lead" || cue.is === "support")) continue;
    for (const policy of policiesBefore(signs, i, true)) {
      if (isLaw(scene, policy) || sign.start - policy.end > 80) continue;
      for (const agent of agents.signs)
        duties.push(dutyOf([agent, sign, policy], agent, policy, "policy/appointed"));
    }
  }
  return duties;
}
