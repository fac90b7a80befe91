import type { Fact, Relater } from "../grammar.js";
import { type Agents, agentsAfter, agentsBefore } from "./policy-agents.js";
import { isStatute } from "./policy-category.js";
import { policyLines, standsOn } from "./policy-lines.js";
import { policiesAfter, policiesBefore, titleOf } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

const widestAgent = 6;
const widestBy = 24;
/** The words of address between "as" and a name. */
const widestTitle = 24;
/** "(who) proposes" after "which" goes on to what is proposed at once. */
const widestGiven = 3;
const lineStart = 12;
/** A title speaks for so many lines, one that bears the word for a subject matter for more. */
const titleLines = 3;
const subjectLines = 8;

/** Who puts a policy forward: "as (the ministry) proposes", "(policy), which (the office) proposes", "proposed by". */
export const proposedPolicy: Relater = {
  name: "policy/proposed",
  *relate(scene) {
    let title: readonly Sign[] = [];
    let titled = false;
    let age = 0;
    let recent: readonly Sign[] = [];
    for (const line of policyLines(scene)) {
      const { signs } = line;
      const named = titleOf(line);
      age++;
      if (named.length) {
        title = named;
        titled = line.label;
        age = 0;
      } else if (line.item || age > (titled ? subjectLines : titleLines)) title = [];
      let decided: readonly Sign[] = [];
      for (const [i, sign] of signs.entries()) {
        if (sign.is === "adopt") decided = orElse(policiesAfter(signs, i), decided);
        if (sign.is !== "propose" && sign.is !== "proposedBy") continue;
        const agents = agentsOf(scene.reading.text, signs, i);
        if (!agents) continue;
        const atStart = (signs[agents.from] as Sign).start - line.start <= lineStart + widestTitle;
        const policies = objects(signs, i, agents, {
          title,
          titled,
          decided,
          recent: atStart ? recent : [],
        });
        for (const policy of policies) {
          if (isStatute(scene, policy)) continue;
          for (const agent of agents.signs) {
            const parts = [sign, agent, ...(standsOn(line, policy) ? [policy] : [])];
            yield {
              from: agent.draft as Fact["from"],
              kind: "PROPOSED",
              to: policy.draft as Fact["to"],
              clause: {
                start: Math.min(...parts.map(({ start }) => start)),
                end: Math.max(...parts.map(({ end }) => end)),
              },
              rule: sign.is === "proposedBy" ? "policy/proposed-by" : "policy/proposes",
            } satisfies Fact;
          }
        }
      }
      recent = policiesBefore(signs, signs.length);
    }
  },
};

/** Those right before the verb, or right after "by"; or those who drew up the policy that stands before the verb. */
function agentsOf(text: string, signs: readonly Sign[], at: number): Agents | undefined {
  if ((signs[at] as Sign).is === "proposedBy") return agentsAfter(text, signs, at, widestBy);
  const before = agentsBefore(text, signs, at, widestAgent);
  if (before) return before;
  const policy = signs[at - 1];
  if (policy?.is !== "Policy" || (signs[at] as Sign).start - policy.end > 3) return undefined;
  let run = at - 1;
  while (signs[run - 1]?.is === "run") run--;
  if (run === at - 1) return undefined;
  const agents = agentsBefore(text, signs, run, widestAgent);
  return agents && { ...agents, to: run };
}

interface Context {
  readonly title: readonly Sign[];
  readonly titled: boolean;
  /** What the line decided last, however much it says in between. */
  readonly decided: readonly Sign[];
  /** What the line before ends with, where the words stand at a line's start. */
  readonly recent: readonly Sign[];
}

function objects(signs: readonly Sign[], at: number, agents: Agents, context: Context): readonly Sign[] {
  const { decided, title, titled, recent } = context;
  if ((signs[at] as Sign).is === "proposedBy") {
    const before = policiesBefore(signs, at);
    return before.length ? before : title;
  }
  if (agents.to < at) return [signs[at - 1] as Sign];
  const lead = signs[agents.from - 1];
  const first = signs[agents.from] as Sign;
  const near = lead && first.start - lead.end <= widestTitle;
  if (near && lead.is === "per") {
    const before = policiesBefore(signs, agents.from);
    const drafts = new Set(before.map(({ draft }) => draft));
    const subject = titled ? title.filter(({ draft }) => !drafts.has(draft)) : [];
    const found = [
      ...orElse(
        before,
        decided.filter(({ start }) => start < first.start),
      ),
      ...subject,
    ];
    return orElse(found, orElse(recent, title));
  }
  const before = signs[agents.from - (near && lead.is === "relative" ? 2 : 1)];
  const adjacent = before?.is === "Policy" && first.start - before.end <= widestTitle ? before : undefined;
  if (near && lead.is === "relative" && adjacent) return policiesBefore(signs, agents.from);
  const after = policiesAfter(signs, at);
  if (near && lead.is === "relative" && after[0] && after[0].start - (signs[at] as Sign).end > widestGiven)
    return [];
  return after.length ? after : adjacent ? [adjacent] : [];
}

const orElse = (found: readonly Sign[], others: readonly Sign[]) => (found.length ? found : others);
