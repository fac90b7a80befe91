import type { Scene } from "../grammar.js";
import { agentsAfter } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import type { Line } from "./policy-lines.js";
import { policiesBefore } from "./policy-lists.js";
import { isWork } from "./policy-owned.js";
import type { Sign } from "./policy-signs.js";

const widestAgent = 2;
/** So far before the charge stands what it is about; farther where it has just been decided. */
const widestObject = 80;
const widestDecided = 400;
const verdictWithin = 20;
const widestVerdict = 100;

const decides: ReadonlySet<Sign["is"]> = new Set(["adopt", "consider", "note"]);

/** "(the plan), and charges (the ministry) with" */
export function appointed(scene: Scene, line: Line, title: readonly Sign[]): readonly Duty[] {
  const { signs } = line;
  const { text } = scene.reading;
  const duties: Duty[] = [];
  for (const [i, sign] of signs.entries()) {
    if (sign.is !== "appoint") continue;
    const agents = agentsAfter(text, signs, i, widestAgent);
    if (!agents) continue;
    const cue = signs[agents.to];
    if (cue && (cue.is === "lead" || cue.is === "support")) continue;
    for (const policy of objectsOf(scene, line, i, title))
      for (const agent of agents.signs)
        duties.push(
          dutyOf(
            [agent, sign, ...(signs.includes(policy) ? [policy] : [])],
            agent,
            policy,
            "policy/appointed",
          ),
        );
  }
  return duties;
}

/** The works right before a charge, or those that the line decided last; the title where it decides nothing else. */
function objectsOf(scene: Scene, line: Line, at: number, title: readonly Sign[]): readonly Sign[] {
  const { signs } = line;
  const { text } = scene.reading;
  const { start } = signs[at] as Sign;
  const before = policiesBefore(signs, at, true);
  const [first] = before;
  if (!first) return isVerdict(line, at) ? title.filter((policy) => isWork(text, policy)) : [];
  const verb = signs[signs.indexOf(first) - 1];
  const last = signs.slice(0, at).findLast(({ is }) => is !== "consider" && decides.has(is));
  const widest = verb && decides.has(verb.is) && (!last || last.start <= verb.start) ? widestDecided : 0;
  return before.filter((policy) => {
    const gap = start - policy.end;
    return (gap <= widestObject && !isLaw(scene, policy)) || (gap <= widest && isWork(text, policy));
  });
}

/** The line begins with a decision, and the charge is part of it. */
function isVerdict({ body, signs }: Line, at: number): boolean {
  const verb = signs.find(({ is }) => is === "adopt");
  return Boolean(
    verb && verb.start - body <= verdictWithin && (signs[at] as Sign).start - verb.end <= widestVerdict,
  );
}
