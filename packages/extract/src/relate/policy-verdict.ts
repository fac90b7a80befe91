import type { Draft } from "../grammar.js";
import type { Outcome } from "./policy-decisions.js";
import { type Pass, put, settle } from "./policy-pass.js";
import type { Sign } from "./policy-signs.js";
import { isCollegial, subjectBefore } from "./policy-sittings.js";

/** "To consider" still speaks of a sitting so far above. */
const latestWithin = 300;
const conditionWithin = 20;
const checkWithin = 12;
const clauseWithin = 12;
const andWithin = 40;
/** So many signs back "as (the ministry) proposed" may begin. */
const longestPer = 6;
const outcomes: Partial<Record<Sign["is"], Outcome>> = {
  adopt: "adopt",
  refuse: "refuse",
  note: "consider",
  consider: "consider",
};

/** Takes in a word that decides: who decides by it is what the words before it say, else the line, else the text. */
export function onVerdict(pass: Pass, at: number): void {
  const { state, line } = pass;
  const { signs } = line;
  const sign = signs[at] as Sign;
  if (pass.asked && goesOn(signs, at)) pass.asked = false;
  if ((pass.asked && sign.is !== "refuse") || isConditional(signs, at) || (line.label && !pass.spoken))
    return;
  settle(pass);
  if (pass.last?.taken && !isOwnClause(signs, at)) pass.relativeTo = undefined;
  const named = subjectBefore(signs, at, state.sittings, pass.sitting);
  if (named?.who === "nobody" && sign.is === "consider" && state.agenda) return;
  pass.subject = named?.who ?? pass.subject;
  const before = signs[at - 1];
  const held = before?.is === "purpose" && sign.start - before.end <= 1 ? state.latest : undefined;
  if (held && line.start - held.end <= latestWithin) pass.sitting ??= held.draft;
  const by = whose(pass, sign, named?.who);
  pass.verb = pass.last = {
    outcome: outcomes[sign.is] as Outcome,
    sign,
    by,
    named: Boolean(named && !named.sits),
    taken: false,
  };
  if (by) state.said = by;
  pass.open = true;
  pass.under = false;
  pass.reach = sign.end;
}

/** "As (the ministry) proposed, and approved …": the proposal is only told of. */
function goesOn(signs: readonly Sign[], at: number): boolean {
  const { start } = signs[at] as Sign;
  const [proposal, joint] = [signs[at - 2], signs[at - 1]];
  if (proposal?.is !== "propose" || joint?.is !== "with") return false;
  if (start - joint.end > 1 || joint.start - proposal.end > andWithin) return false;
  let i = at - 3;
  while (signs[i]?.is === "Agency" && at - i <= longestPer) i--;
  return i < at - 3 && signs[i]?.is === "per";
}

/** "(the charter), which (the municipality) has proclaimed" */
function isOwnClause(signs: readonly Sign[], at: number): boolean {
  const [lead, body] = [signs[at - 2], signs[at - 1]];
  return (
    body?.is === "Agency" &&
    lead?.is === "relative" &&
    body.start - lead.end <= 1 &&
    (signs[at] as Sign).start - body.end <= clauseWithin
  );
}

/** "If approved", "since (the cabinet) approved" */
function isConditional(signs: readonly Sign[], at: number): boolean {
  const before = signs[at - 1];
  const { start } = signs[at] as Sign;
  if (before?.is === "condition") return start - before.end <= conditionWithin;
  const word = signs[at - 2];
  return before?.is === "Agency" && word?.is === "condition" && before.start - word.end <= 3;
}

function whose(
  { state, subject, sitting }: Pass,
  sign: Sign,
  named: Draft | "nobody" | undefined,
): Draft | undefined {
  const { scene, sittings, said } = state;
  if (named === "nobody") return undefined;
  if (named) {
    const onlySits = sign.is === "consider" && named.kind === "Agency";
    return onlySits && !isCollegial(scene, named) ? undefined : named;
  }
  if (subject && subject !== "nobody") return subject;
  if (sitting) return sitting;
  return sign.is === "consider" ? undefined : (sittings.main ?? said);
}

/** "Approved by (the cabinet)", "considered by (the committee)" */
export function onPassive(pass: Pass, at: number): void {
  const { signs } = pass.line;
  const sign = signs[at] as Sign;
  const next = signs[at + 1];
  if (!next?.draft || next.start - sign.end > 2 || (next.is !== "Agency" && next.is !== "Meeting")) return;
  const by = next.is === "Agency" ? pass.state.sittings.of(next.draft) : next.draft;
  const outcome = sign.is === "passive" ? "adopt" : "consider";
  const verb = { outcome, sign: { ...sign, end: next.end }, by, named: false, taken: true } as const;
  put(pass, { ...verb }, pass.list, "policy/approved-by");
  pass.governed = pass.list.length > 0;
}

/** "(the bill), which (the council of state) has examined" */
export function onCheck(pass: Pass, at: number): void {
  const { signs } = pass.line;
  const sign = signs[at] as Sign;
  const body = signs[at - 1];
  const shortened = signs[at - 2]?.draft === body?.draft;
  if (body?.is !== "Agency" || signs[at - (shortened ? 3 : 2)]?.is !== "relative") return;
  if (sign.start - body.end > checkWithin) return;
  const verb = { outcome: "consider", sign, by: body.draft, named: false, taken: true } as const;
  put(pass, { ...verb }, pass.list, "policy/checked-by");
}
