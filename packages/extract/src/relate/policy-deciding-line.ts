import { words } from "@saraban/lexicon";
import { isLaw, isStatute } from "./policy-category.js";
import type { Decision } from "./policy-decisions.js";
import type { Line } from "./policy-lines.js";
import { type Found, type Pass, passOf, put, type State, settle, type Verb } from "./policy-pass.js";
import type { Sign } from "./policy-signs.js";
import { subjectBefore } from "./policy-sittings.js";
import { onCheck, onPassive, onVerdict } from "./policy-verdict.js";

const widestGap = 90;
const widestListGap = 70;
const widestTopicGap = 160;
const widestItemGap = 300;
const itemMark = /[0-9][.)] ?[\u0E00-\u0E7F]/;
const titleWithin = 14;
const agendaTitleWithin = 45;
const agendaWithin = 40;
const openWithin = 60;
const putWithin = 12;
const inWithin = 25;

/** The decisions that one line states; what it leaves open goes on in the state. */
export function readDecidingLine(state: State, line: Line): readonly Decision[] {
  const { text } = state.scene.reading;
  if (!line.item && !state.runsOn) {
    state.header = undefined;
    if (!words.policy.continuers.some((form) => text.startsWith(form, line.body))) state.lead = undefined;
  }
  const pass = passOf(state, line);
  pass.asked = Boolean(line.item && state.asks);
  for (let at = 0; at < line.signs.length; at++) readSign(pass, at);
  settle(pass);
  leave(pass);
  return pass.found.flatMap(decisionOf);
}

function readSign(pass: Pass, at: number): void {
  const { line, state } = pass;
  const sign = line.signs[at] as Sign;
  const before = line.signs[at - 1];
  switch (sign.is) {
    case "Meeting":
      onMeeting(pass, at);
      break;
    case "agenda":
      onAgenda(pass, sign);
      break;
    case "adopt":
    case "refuse":
    case "note":
    case "consider":
      onVerdict(pass, at);
      break;
    case "considered":
    case "passive":
      onPassive(pass, at);
      break;
    case "check":
      onCheck(pass, at);
      break;
    case "ask":
    case "propose":
      if (isTopic(pass, sign)) break;
      settle(pass);
      pass.asked = true;
      pass.open = false;
      break;
    case "turn":
    case "said":
      settle(pass);
      Object.assign(pass, { last: undefined, asked: false, open: false, under: false });
      Object.assign(pass, { list: [], governed: false, relativeTo: undefined });
      break;
    case "resolve":
      pass.asked = false;
      pass.spoken = true;
      pass.subject = subjectBefore(line.signs, at, state.sittings, pass.sitting)?.who ?? pass.subject;
      break;
    case "sitting":
      pass.asked = false;
      pass.spoken = true;
      break;
    case "contents":
      if (pass.verb && !pass.verb.taken) pass.reach = sign.end;
      break;
    case "along":
      pass.open &&= pass.verb?.outcome === "consider";
      pass.under = true;
      break;
    case "under":
      pass.open = false;
      pass.under = true;
      break;
    case "relative":
      if (before?.is === "Policy" && sign.start - before.end <= 3) pass.relativeTo = before;
      if (pass.verb?.taken) pass.open = false;
      break;
    case "purpose":
      if (pass.verb?.taken) pass.open = false;
      break;
    case "Policy":
      onPolicy(pass, sign);
      break;
  }
}

/** "The asking for approval of …" among what is discussed. */
const isTopic = ({ open, state, verb }: Pass, { start }: Sign) =>
  open &&
  verb?.outcome === "consider" &&
  endsWithAny(state.scene.reading.text, start, words.policy.titleLeads);

/** A sitting is where a policy is put to next, or what was noted, or where the body before it decided; else who sits here. */
function onMeeting(pass: Pass, at: number): void {
  const { state, line, last } = pass;
  const { text } = state.scene.reading;
  const sign = line.signs[at] as Sign;
  const before = line.signs[at - 1];
  pass.spoken = true;
  if (isPutTo(text, line.signs, at)) {
    const policies = pass.list.length ? pass.list : pass.title.length ? pass.title : state.pending;
    put(
      pass,
      { outcome: "consider", sign, by: sign.draft, named: false, taken: true },
      policies,
      "policy/put-to",
    );
    return;
  }
  if (last && before === last.sign && sign.start - before.end <= putWithin) {
    last.taken = true;
    pass.subject = undefined;
  } else if (
    last &&
    before &&
    (last.named || pass.relativeTo) &&
    (before.is === "Policy" || before === last.sign)
  )
    if (sign.start - before.end <= inWithin && endsWithAny(text, sign.start, words.policy.inSitting))
      last.by = sign.draft;
  pass.sitting = sign.draft;
  state.latest = sign;
}

/** "Then put to (the next sitting)". */
function isPutTo(text: string, signs: readonly Sign[], at: number): boolean {
  const before = signs[at - 1];
  const sign = signs[at] as Sign;
  if (!before) return false;
  if (sign.start - before.end <= putWithin) {
    if (before.is === "propose" || before.is === "refuse") return true;
    if (before.is === "consider" && signs[at - 2]?.is === "refuse") return true;
  }
  return endsWithAny(text, sign.start, words.policy.putTo);
}

const endsWithAny = (text: string, end: number, forms: readonly string[]) =>
  forms.some((form) => text.startsWith(form, end - form.length));

function onAgenda({ state, line }: Pass, sign: Sign): void {
  const { text } = state.scene.reading;
  const verb: Verb = { outcome: "consider", sign, by: state.sittings.main, named: false, taken: true };
  if (sign.start - line.start <= agendaWithin) {
    if (!isHeading(text, sign)) return;
    state.agenda = verb;
    state.pending = [];
  } else if (line.end - sign.end <= titleWithin && !line.item) state.header = verb;
}

/** The short word for an item of an agenda is one only before its number. */
const isHeading = (text: string, { start, end }: Sign) =>
  end - start > 4 || /^ ?[\d|]/.test(text.slice(end, end + 2));

/** A law in force is discussed only where it is itself the object. */
const isForce = ({ state, verb }: Pass, sign: Sign): boolean =>
  verb?.outcome === "consider" && sign.start - verb.sign.end > putWithin && isStatute(state.scene, sign);

/** Not far after its verb, or after the policy before it; farther in what is discussed, and where items are numbered. */
function isNear({ reach, state, verb }: Pass, { start }: Sign): boolean {
  const gap = start - reach;
  if (!verb?.taken) return gap <= widestGap;
  if (gap <= (verb.outcome === "consider" ? widestTopicGap : widestListGap)) return true;
  return gap <= widestItemGap && itemMark.test(state.scene.reading.text.slice(reach, start));
}

/** What somebody else then did with a policy of their own. */
function isOfNewClause({ reach, state, verb }: Pass, { start }: Sign): boolean {
  if (!verb?.taken || start - reach > widestItemGap) return false;
  const between = state.scene.reading.text.slice(reach, start);
  return words.policy.newClause.some((form) => between.includes(form));
}

function onPolicy(pass: Pass, sign: Sign): void {
  const { state, line, verb } = pass;
  const near = isNear(pass, sign) && !isForce(pass, sign) && !isOfNewClause(pass, sign);
  pass.relativeTo = undefined;
  if (pass.open && verb && near && !(pass.under && isLaw(state.scene, sign))) {
    put(pass, verb, [sign], "policy/decided");
    pass.governed = true;
    pass.list = [sign];
  } else if (!pass.under) {
    const last = pass.list[pass.list.length - 1];
    if (pass.governed || (last && sign.start - last.end > widestListGap)) pass.list = [];
    pass.list.push(sign);
    pass.governed = false;
    const titleReach = state.agenda ? agendaTitleWithin : line.item ? titleWithin : -1;
    if (line.label || pass.title.length || sign.start - line.body <= titleReach) pass.title.push(sign);
  }
  pass.under = false;
  pass.reach = sign.end;
}

/** Leaves the title that nothing decided, and a verb at the line's end, to the lines below. */
function leave({ state, line, title, found, last, subject }: Pass): void {
  const { text } = state.scene.reading;
  if (line.item || title.length) {
    const decided = new Set(found.map(({ policy }) => policy.draft));
    const fresh = title.filter(({ draft }) => !decided.has(draft));
    state.pending = fresh;
    state.titled = line.label && fresh.length > 0;
    if (state.agenda)
      for (const policy of fresh) found.push({ verb: state.agenda, policy, rule: "policy/agenda" });
  }
  if (!line.item) state.asks = endsWithAny(text, line.end, words.policy.asksBelow);
  state.runsOn = Boolean(last && !last.taken && line.end - last.sign.end <= 3);
  if (last && !last.taken && isOpen(text, last.sign.end, line.end)) state.header = last;
  if (!line.item && subject !== "nobody") state.lead = subject;
}

/** The line ends soon after the verb and not in another cell, or with a colon, or with "as follows". */
const isOpen = (text: string, from: number, end: number) =>
  (end - from <= openWithin && !text.slice(from, end).includes("|")) ||
  text[end - 1] === ":" ||
  endsWithAny(text, end, words.policy.signs.contents);

function decisionOf({ verb, policy, rule }: Found): readonly Decision[] {
  if (!verb.by || !policy.draft) return [];
  const clause = { start: Math.min(verb.sign.start, policy.start), end: Math.max(verb.sign.end, policy.end) };
  return [{ by: verb.by, outcome: verb.outcome, policy: policy.draft, clause, rule }];
}
