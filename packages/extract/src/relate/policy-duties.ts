import type { Span } from "@saraban/schema";
import type { Draft, Scene } from "../grammar.js";
import { type Agents, agentsAfter, agentsBefore } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Line, policyLines } from "./policy-lines.js";
import { policiesAfter, policiesBefore, titleOf } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

/** What somebody is to do with a policy; lead or support where the text says which. */
export interface Duty {
  readonly who: Draft;
  readonly policy: Draft;
  readonly responsibility?: "lead" | "support";
  readonly clause: Span;
  readonly rule: string;
}

const widestCue = 12;
const widestLabel = 8;
const widestRun = 14;
const widestChain = 12;
const widestObject = 24;
const widestRelative = 24;
const titleLines = 4;
/** The subject of a clause is not sought farther back. */
const longestClause = 400;

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
    );
  }
  return duties;
}

/** "with (the office) as the lead agency and (the others) in support" */
function designated(scene: Scene, { signs }: Line, title: readonly Sign[]): readonly Duty[] {
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
            [agent, sign, ...(signs.includes(policy) ? [policy] : [])],
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
  for (let i = at + 1; i < signs.length; i++) {
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

/** "(the department) draws up (the plan)" */
function running(scene: Scene, line: Line): readonly Duty[] {
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
function runAfter({ reading: { text } }: Scene, { signs }: Line): readonly Duty[] {
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

function dutyOf(
  parts: readonly Sign[],
  agent: Sign,
  policy: Sign,
  rule: string,
  responsibility?: "lead" | "support",
): Duty {
  const clause = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  return {
    who: agent.draft as Draft,
    policy: policy.draft as Draft,
    ...(responsibility ? { responsibility } : {}),
    clause,
    rule,
  };
}
