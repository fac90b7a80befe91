import type { Scene } from "../grammar.js";
import { type Agents, agentsAfter, agentsBefore } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import { type Line, standsOn } from "./policy-lines.js";
import { mostListed, policiesBefore } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

const widestCue = 12;
const widestLabel = 8;

/** "with (the office) as the lead agency and (the others) in support" */
export function designated(scene: Scene, line: Line, title: readonly Sign[]): readonly Duty[] {
  const { signs } = line;
  const duties: Duty[] = [];
  let group: { readonly policies: readonly Sign[]; readonly end: number } | undefined;
  for (const [i, sign] of signs.entries()) {
    if (sign.is === "turn" || sign.is === "said") group = undefined;
    const support = sign.is === "support" || sign.is === "help";
    if ((sign.is !== "lead" && !support) || isBareWord(scene, signs, i)) continue;
    const agents = designees(scene, signs, i);
    if (!agents) continue;
    if (!group) {
      if (support && !isNoun(sign)) continue;
      const policies = dutyObjects(scene, signs, i, agents.from, title);
      if (!policies.length) continue;
      group = { policies, end: sign.end };
    }
    for (const agent of agents.signs)
      for (const policy of group.policies)
        duties.push(
          dutyOf(
            [agent, sign, ...(standsOn(line, policy) ? [policy] : [])],
            agent,
            policy,
            "policy/designated",
            support ? "support" : "lead",
          ),
        );
  }
  return duties;
}

/** Those before "as the lead agency", or after "lead agency:". */
function designees({ reading: { text } }: Scene, signs: readonly Sign[], at: number): Agents | undefined {
  const sign = signs[at] as Sign;
  if (/^ ?[:|]/.test(text.slice(sign.end, sign.end + 2))) return agentsAfter(text, signs, at, widestLabel);
  const run = signs[at - 1];
  const edge = run?.is === "run" && sign.start - run.end <= 2 ? at - 1 : at;
  return agentsBefore(text, signs, edge, widestCue) ?? agentsAfter(text, signs, at, widestLabel);
}

/** The short word for "main" is a duty only before a colon, or after what is to be done. */
function isBareWord({ reading: { text } }: Scene, signs: readonly Sign[], at: number): boolean {
  const { start, end } = signs[at] as Sign;
  const run = signs[at - 1];
  if (end - start > 4 || /^ ?[:|]/.test(text.slice(end, end + 2))) return false;
  return !(run?.is === "run" && start - run.end <= 2) && (signs[at] as Sign).is === "lead";
}

const isNoun = ({ start, end }: Sign) => end - start > 9;

const crossed: ReadonlySet<Sign["is"]> = new Set([
  "Agency",
  "Person",
  "with",
  "support",
  "lead",
  "run",
  "along",
  "under",
  "purpose",
  "progress",
  "appoint",
  "assign",
]);

/** What a designation is for: the policy that it goes on to, else those that the clause names before, else the title. */
function dutyObjects(
  scene: Scene,
  signs: readonly Sign[],
  at: number,
  from: number,
  title: readonly Sign[],
): readonly Sign[] {
  const before = policiesBefore(signs, Math.min(at, from), true);
  let edge = (signs[at] as Sign).end;
  let ran = false;
  for (let i = at + 1; i < Math.min(signs.length, at + mostListed); i++) {
    const sign = signs[i] as Sign;
    if (sign.start - edge > 40) break;
    edge = sign.end;
    if (sign.is === "run") ran = true;
    if (sign.is === "Policy") {
      if (isLaw(scene, sign)) break;
      if (ran || !before.length) return [sign];
      break;
    }
    if (!crossed.has(sign.is)) break;
  }
  return before.length ? before : title;
}
