import type { Scene } from "../grammar.js";
import { type Agents, agentsAfter, agentsBefore } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import type { Line } from "./policy-lines.js";
import { policiesAfter, policiesBefore } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

const widestLabel = 8;
const widestRun = 14;
const widestChain = 12;
const widestObject = 24;
const widestRelative = 24;
/** The subject of a clause is not sought farther back. */
const longestClause = 400;

/** "(the department) draws up (the plan)" */
export function running(scene: Scene, line: Line): readonly Duty[] {
  const { signs } = line;
  const { text } = scene.reading;
  const duties: Duty[] = [];
  for (const [i, sign] of signs.entries()) {
    if (sign.is !== "run" && sign.is !== "support") continue;
    let verb = i;
    const along = signs[i + 1];
    if (along?.is === "along" && sign.is === "run" && along.start - sign.end <= 1) verb++;
    const next = signs[verb + 1];
    const widest = sign.is === "run" ? widestObject : 2;
    if (next?.is !== "Policy" || next.start - sign.end > widest || isLaw(scene, next)) continue;
    let first = i;
    while (
      first > 0 &&
      (signs[first - 1] as Sign).is === "run" &&
      (signs[first] as Sign).start - (signs[first - 1] as Sign).end <= widestChain
    )
      first--;
    const lead = signs[first - 1];
    const at = lead?.is === "relative" && (signs[first] as Sign).start - lead.end <= 2 ? first - 1 : first;
    const near = agentsBefore(text, signs, at, widestRun);
    const agents = near ?? (sign.is === "run" ? clauseSubject(text, line, at) : undefined);
    if (!agents) continue;
    for (const agent of agents.signs) {
      if (agent.inPost || agent.is === "Person") continue;
      for (const policy of policiesAfter(signs, verb))
        duties.push(
          sign.is === "run"
            ? dutyOf([agent, sign, policy], agent, policy, near ? "policy/runs" : "policy/runs-far")
            : dutyOf([agent, sign, policy], agent, policy, "policy/supports", "support"),
        );
    }
  }
  return duties;
}

/** After one of these it is somebody else who acts. */
const breaksSubject: ReadonlySet<Sign["is"]> = new Set([
  "Person",
  "adopt",
  "appoint",
  "assign",
  "nobody",
  "note",
  "propose",
]);

/** The bodies that the clause begins with, after its turn or its "said that". */
function clauseSubject(text: string, { signs, body }: Line, at: number): Agents | undefined {
  const { start } = signs[at] as Sign;
  let i = at - 1;
  while (i >= 0 && (signs[i] as Sign).is !== "said" && (signs[i] as Sign).is !== "turn") {
    if (start - (signs[i] as Sign).end > longestClause) return undefined;
    i--;
  }
  const edge = signs[i]?.end ?? body;
  const first = signs[i + 1];
  if (!first || i + 1 >= at || first.is !== "Agency" || first.inPost || first.start - edge > 4)
    return undefined;
  for (let j = i + 2; j < at; j++) if (breaksSubject.has((signs[j] as Sign).is)) return undefined;
  return i >= 0 ? agentsAfter(text, signs, i, 4) : { signs: [first], from: i + 1, to: i + 2 };
}

/** "(the project), which (the department) runs", "(the project), run by (the department)" */
export function runAfter({ reading: { text } }: Scene, { signs }: Line): readonly Duty[] {
  const duties: Duty[] = [];
  for (const [i, sign] of signs.entries()) {
    if (sign.is === "runBy") {
      const agents = agentsAfter(text, signs, i, widestLabel);
      const policies = policiesBefore(signs, i);
      for (const agent of agents?.signs ?? [])
        for (const policy of policies)
          duties.push(dutyOf([agent, sign, policy], agent, policy, "policy/run-by"));
      continue;
    }
    if (sign.is !== "run") continue;
    const next = signs[i + 1];
    if (next?.is === "Policy" && next.start - sign.end <= widestObject) continue;
    const agents = agentsBefore(text, signs, i, widestRun);
    const lead = agents && signs[agents.from - 1];
    const policy = agents && signs[agents.from - 2];
    if (!agents || !lead || (lead.is !== "relative" && lead.is !== "through") || policy?.is !== "Policy")
      continue;
    if ((signs[agents.from] as Sign).start - policy.end > widestRelative) continue;
    for (const agent of agents.signs)
      duties.push(dutyOf([agent, sign, policy], agent, policy, "policy/run-relative"));
  }
  return duties;
}
