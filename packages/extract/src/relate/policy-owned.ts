import { words } from "@saraban/lexicon";
import type { Scene } from "../grammar.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import type { Line } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";

const widest = 8;
const quotes = /["\u201c\u201d\u2018\u2019')]/g;
const works = [...words.policy.looseHeads, ...words.policy.quotedHeads];
const owners: ReadonlySet<string> = new Set(words.policy.ownedBy);

/** A project, a plan, a measure; a name that ends in "proposed" says of its body something else. */
export const isWork = (text: string, { end, start }: Sign): boolean =>
  works.some((form) => text.startsWith(form, start)) &&
  !words.policy.ownedStops.some((form) => text.startsWith(form, end - form.length));

/** "(the project) of (the department)", "(the project) by (the department)" */
export function owned(scene: Scene, { signs }: Line): readonly Duty[] {
  const { text } = scene.reading;
  const duties: Duty[] = [];
  for (const [i, policy] of signs.entries()) {
    if (policy.is !== "Policy" || !isWork(text, policy)) continue;
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
