import { words } from "@saraban/lexicon";
import type { Scene } from "../grammar.js";
import { isLaw, isResolution } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import type { Line } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";

const widest = 8;
const quotes = /["\u201c\u201d\u2018\u2019')]/g;
const owners: ReadonlySet<string> = new Set(words.policy.ownedBy);

/** "(the project) of (the department)", "(the project) by (the department)" */
export function owned(scene: Scene, { signs }: Line): readonly Duty[] {
  const { text } = scene.reading;
  const duties: Duty[] = [];
  for (const [i, policy] of signs.entries()) {
    if (policy.is !== "Policy" || isLaw(scene, policy) || isResolution(scene, policy)) continue;
    const next = signs[i + 1];
    const agent = next?.is === "through" ? signs[i + 2] : next;
    if (agent?.is !== "Agency" || agent.inPost || agent.start - policy.end > widest) continue;
    const gap = text
      .slice(policy.end, (agent as Sign).start)
      .replace(quotes, "")
      .trim();
    if (owners.has(gap)) duties.push(dutyOf([policy, agent], agent, policy, "policy/owned"));
  }
  return duties;
}
