import type { Scene } from "../grammar.js";
import { agentsAfter } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import { type Line, standsOn } from "./policy-lines.js";
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
  const verdict = verdictOf(line);
  let decided = -1;
  for (const [i, sign] of signs.entries()) {
    if (sign.is === "adopt" || sign.is === "note") decided = sign.start;
    if (sign.is !== "appoint") continue;
    const agents = agentsAfter(text, signs, i, widestAgent);
    if (!agents) continue;
    const cue = signs[agents.to];
    if (cue && (cue.is === "lead" || cue.is === "support")) continue;
    const isPart = verdict !== undefined && sign.start - verdict.end <= widestVerdict;
    const policies =
      worksBefore(scene, signs, i, decided) ?? (isPart ? title.filter((policy) => isWork(text, policy)) : []);
    for (const policy of policies)
      for (const agent of agents.signs) {
        const parts = [agent, sign, ...(standsOn(line, policy) ? [policy] : [])];
        duties.push(dutyOf(parts, agent, policy, "policy/appointed"));
      }
  }
  return duties;
}

/** The works right before a charge, or those that the line decided last, where `decided` is; undefined where none are named. */
function worksBefore(
  scene: Scene,
  signs: readonly Sign[],
  at: number,
  decided: number,
): readonly Sign[] | undefined {
  const { text } = scene.reading;
  const { start } = signs[at] as Sign;
  const before = policiesBefore(signs, at, true);
  const [first] = before;
  if (!first) return undefined;
  const verb = signs[signs.lastIndexOf(first, at) - 1];
  const widest = verb && decides.has(verb.is) && decided <= verb.start ? widestDecided : 0;
  return before.filter((policy) => {
    const gap = start - policy.end;
    return (gap <= widestObject && !isLaw(scene, policy)) || (gap <= widest && isWork(text, policy));
  });
}

/** The decision that a line begins with: a charge soon after it is part of it. */
function verdictOf({ body, signs }: Line): Sign | undefined {
  const verb = signs.find(({ is }) => is === "adopt");
  return verb && verb.start - body <= verdictWithin ? verb : undefined;
}
