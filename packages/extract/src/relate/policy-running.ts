import { words } from "@saraban/lexicon";
import type { Scene } from "../grammar.js";
import { type Agents, agentsAfter, agentsBefore } from "./policy-agents.js";
import { isLaw } from "./policy-category.js";
import { type Duty, dutyOf } from "./policy-duty.js";
import type { Line } from "./policy-lines.js";
import { mostListed, policiesAfter, policiesBefore } from "./policy-lists.js";
import type { Sign } from "./policy-signs.js";

const widestLabel = 8;
const widestRun = 14;
const widestChain = 12;
const widestObject = 24;
const widestRelative = 24;
const widestPartner = 60;
const widestWith = 6;
/** A longer word than "and" says that somebody acts together with others. */
const longestAnd = 4;
/** What is done under a project, and the quotation mark before its name. */
const widestActivity = 60;
const widestQuote = 2;
/** The words of a post or of address between "charges" and a name. */
const widestTold = 40;
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
    if (
      along?.is === "along" &&
      sign.is === "run" &&
      isAlong(scene, along, signs[i + 2], along.start - sign.end)
    )
      verb++;
    const next = signs[verb + 1];
    const widest = sign.is === "run" ? widestObject : 2;
    const edge = (signs[verb] as Sign).end;
    if (next?.is !== "Policy" || next.start - edge > widest || isLaw(scene, next)) continue;
    if (isIssued(text, sign, next)) continue;
    let first = i;
    while (
      first > 0 &&
      (signs[first - 1] as Sign).is === "run" &&
      (signs[first] as Sign).start - (signs[first - 1] as Sign).end <= widestChain
    )
      first--;
    const lead = signs[first - 1];
    const at = lead?.is === "relative" && (signs[first] as Sign).start - lead.end <= 2 ? first - 1 : first;
    const told = toldBefore(signs, at);
    const near = told ?? agentsBefore(text, signs, at, widestRun) ?? partnered(text, signs, at);
    const agents = near ?? (sign.is === "run" ? clauseSubject(text, line, at) : undefined);
    if (!agents) continue;
    const policies = policiesAfter(signs, verb);
    for (const agent of agents.signs) {
      if (!told && (agent.inPost || agent.is === "Person")) continue;
      for (const policy of policies)
        duties.push(
          sign.is === "run"
            ? dutyOf([agent, sign, policy], agent, policy, near ? "policy/runs" : "policy/runs-far")
            : dutyOf([agent, sign, policy], agent, policy, "policy/supports", "support"),
        );
    }
  }
  return duties;
}

/** Who issues a rule gives it force; who issues a measure carries it out. */
const isIssued = (text: string, { start, end }: Sign, policy: Sign): boolean =>
  text.slice(start, end) === words.policy.issues &&
  words.policy.lawHeads.some((form) => text.startsWith(form, policy.start));

/** "(acts) under (the project)", and "(holds) a planting of trees under (the project)" */
function isAlong({ reading: { text } }: Scene, along: Sign, next: Sign | undefined, gap: number): boolean {
  if (gap <= 1) return true;
  if (gap > widestActivity || !next || next.start - along.end > widestQuote) return false;
  return (
    text.startsWith(words.policy.within, along.start) &&
    words.policy.activities.some((form) => text.startsWith(form, next.start))
  );
}

/** "(the department) together with (networks that are not named) holds (the project)" */
function partnered(text: string, signs: readonly Sign[], at: number): Agents | undefined {
  const along = signs[at - 1];
  if (along?.is !== "with" || along.end - along.start <= longestAnd) return undefined;
  if ((signs[at] as Sign).start - along.end > widestPartner) return undefined;
  return agentsBefore(text, signs, at - 1, widestWith);
}

/** "charges (the head of a department) and (a person) to carry out": by their posts too, but for the post of the person. */
function toldBefore(signs: readonly Sign[], at: number): Agents | undefined {
  let from = at;
  while (from > Math.max(0, at - mostListed) && toldOnes.has((signs[from - 1] as Sign).is)) from--;
  const [lead, first, last] = [signs[from - 1], signs[from], signs[at - 1]];
  if (lead?.is !== "appoint" || !first || from === at) return undefined;
  const post = first.is === "Person" || first.inPost;
  if (first.start - lead.end > (post ? widestTold : widestQuote)) return undefined;
  if ((signs[at] as Sign).start - (last as Sign).end > widestLabel) return undefined;
  const told = signs.slice(from, at).filter(({ is, inPost }, i) => {
    const held = signs[from + i - 1]?.is === "Person" || signs[from + i + 1]?.is === "Person";
    return is !== "with" && !(inPost && held);
  });
  return { signs: told, from, to: at };
}

const toldOnes: ReadonlySet<Sign["is"]> = new Set(["Agency", "Person", "with"]);

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
