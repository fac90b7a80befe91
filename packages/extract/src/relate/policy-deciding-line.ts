import { words } from "@saraban/lexicon";
import type { Draft, Scene } from "../grammar.js";
import { isLaw, isResolution } from "./policy-category.js";
import type { Decision, Outcome } from "./policy-decisions.js";
import type { Line } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";
import { isCollegial, type Sittings, subjectBefore } from "./policy-sittings.js";

/** What one line leaves to the next. */
export interface State {
  readonly scene: Scene;
  readonly sittings: Sittings;
  /** Policies of a title that nothing has decided yet. */
  pending: readonly Sign[];
  /** The title bore the word for a subject matter. */
  titled: boolean;
  /** The line breaks off right after the verb. */
  runsOn?: boolean;
  /** A verb that governs the items below it. */
  header?: Verb | undefined;
  /** Stands under a heading of an agenda. */
  agenda?: Verb | undefined;
  /** The sitting or body that the line before the items names as deciding. */
  lead?: Draft | undefined;
  /** The sitting or body that decided last. */
  said?: Draft | undefined;
}

export interface Verb {
  readonly outcome: Outcome;
  readonly sign: Sign;
  by: Draft | undefined;
  /** The words before it name the body, not the sitting. */
  readonly named: boolean;
  taken: boolean;
}

interface Found {
  readonly verb: Verb;
  readonly policy: Sign;
  readonly rule: string;
}

const widestGap = 90;
const widestListGap = 70;
const widestBack = 160;
const titleWithin = 14;
const agendaTitleWithin = 45;
const verdictWithin = 60;
const agendaWithin = 40;
const openWithin = 60;
const conditionWithin = 40;
const outcomes: Partial<Record<Sign["is"], Outcome>> = {
  adopt: "adopt",
  refuse: "refuse",
  note: "consider",
  consider: "consider",
};

/** The decisions that one line states; what it leaves open goes on in the state. */
export function readDecidingLine(state: State, line: Line): readonly Decision[] {
  const { scene, sittings } = state;
  const { text } = scene.reading;
  const { signs, label } = line;
  const found: Found[] = [];
  if (!line.item && !state.runsOn) {
    state.header = undefined;
    state.lead = undefined;
  }
  let verb = state.header;
  let open = Boolean(verb);
  let reach = line.start;
  let asked = false;
  let under = false;
  let list: Sign[] = [];
  let governed = false;
  let relativeTo: Sign | undefined;
  let sitting: Draft | undefined;
  let subject: Draft | "nobody" | undefined = state.header?.by ?? state.lead;
  let last: Verb | undefined;
  const title: Sign[] = [];
  const titleReach = state.agenda ? agendaTitleWithin : line.item ? titleWithin : -1;

  const put = (by: Verb, policies: readonly Sign[], rule: string) => {
    for (const policy of policies)
      if (by.outcome !== "adopt" || rule === "policy/decided-relative" || !isResolution(scene, policy))
        found.push({ verb: by, policy, rule });
    by.taken = true;
  };
  /** A verb that no policy follows decides those before it: of its relative clause, of its sentence, of the title. */
  const settle = () => {
    if (!last || last.sign.is === "consider") return;
    const close = last.sign.start - line.body <= verdictWithin;
    if (!last.taken) {
      if (relativeTo) put(last, [relativeTo], "policy/decided-relative");
      else if (list.length && !governed && isJustBefore(list, last.sign)) {
        put(last, list, "policy/decided-before");
        governed = true;
      } else if (!list.length && title.length) put(last, title, "policy/decided-title");
      else if (!list.length && close) put(last, state.pending, "policy/decided-title");
      else return;
    } else if (!(close && state.titled)) return;
    else put(last, state.pending, "policy/decided-subject");
    if (!list.length || state.titled) {
      state.pending = [];
      state.titled = false;
    }
  };

  for (const [i, sign] of signs.entries()) {
    const before = signs[i - 1];
    switch (sign.is) {
      case "Meeting":
        if (isPutTo(text, before, signs[i - 2], sign)) {
          const later: Verb = { outcome: "consider", sign, by: sign.draft, named: false, taken: true };
          put(later, list.length ? list : title.length ? title : state.pending, "policy/put-to");
          break;
        }
        if (last && before === last.sign && isResultOf(last.sign, sign)) {
          last.taken = true;
          subject = undefined;
        } else if (
          last &&
          before &&
          (last.named || relativeTo) &&
          (before.is === "Policy" || before === last.sign)
        )
          if (isIn(text, before, sign)) last.by = sign.draft;
        sitting = sign.draft;
        break;
      case "agenda":
        if (sign.start - line.start > agendaWithin) break;
        state.agenda = { outcome: "consider", sign, by: sittings.main, named: false, taken: true };
        state.pending = [];
        break;
      case "adopt":
      case "refuse":
      case "note":
      case "consider": {
        if (label || (asked && sign.is !== "refuse")) break;
        if (before?.is === "condition" && sign.start - before.end <= conditionWithin) break;
        if (before?.is === "Agency" && signs[i - 2]?.is === "condition") break;
        settle();
        if (relativeTo && last?.taken) relativeTo = undefined;
        const named = subjectBefore(signs, i, sittings, sitting);
        subject = named?.who ?? subject;
        last = verb = {
          outcome: outcomes[sign.is] as Outcome,
          sign,
          by: whose(state, sign, named?.who, subject, sitting),
          named: Boolean(named && !named.sits),
          taken: false,
        };
        if (last.by) state.said = last.by;
        open = true;
        under = false;
        reach = sign.end;
        break;
      }
      case "considered":
      case "passive": {
        const next = signs[i + 1];
        if (!next?.draft || next.start - sign.end > 2 || (next.is !== "Agency" && next.is !== "Meeting"))
          break;
        const by = next.is === "Agency" ? sittings.of(next.draft) : next.draft;
        const outcome = sign.is === "passive" ? "adopt" : "consider";
        put(
          { outcome, sign: { ...sign, end: next.end }, by, named: false, taken: true },
          list,
          "policy/approved-by",
        );
        governed = list.length > 0;
        break;
      }
      case "check":
        if (before?.is === "Agency" && before.draft && sign.start - before.end <= 12) {
          const check: Verb = { outcome: "consider", sign, by: before.draft, named: false, taken: true };
          put(check, list, "policy/checked-by");
        }
        break;
      case "ask":
      case "propose":
        settle();
        asked = true;
        open = false;
        break;
      case "turn":
      case "said":
        settle();
        last = undefined;
        asked = false;
        open = false;
        under = false;
        list = [];
        governed = false;
        relativeTo = undefined;
        break;
      case "resolve":
        asked = false;
        subject = subjectBefore(signs, i, sittings, sitting)?.who ?? subject;
        break;
      case "sitting":
        asked = false;
        break;
      case "contents":
        if (verb && !verb.taken) reach = sign.end;
        break;
      case "under":
        open &&= verb?.outcome === "consider";
        under = true;
        break;
      case "relative":
        if (before?.is === "Policy" && sign.start - before.end <= 3) relativeTo = before;
        if (verb?.taken) open = false;
        break;
      case "purpose":
        if (verb?.taken) open = false;
        break;
      case "Policy": {
        const near = sign.start - reach <= (verb?.taken ? widestListGap : widestGap);
        relativeTo = undefined;
        if (open && verb && near && !(under && isLaw(scene, sign))) {
          put(verb, [sign], "policy/decided");
          governed = true;
          list = [sign];
        } else if (!under) {
          const apart = list.length && sign.start - (list[list.length - 1] as Sign).end > widestListGap;
          if (governed || apart) list = [];
          list.push(sign);
          governed = false;
          if (label || title.length || sign.start - line.body <= titleReach) title.push(sign);
        }
        under = false;
        reach = sign.end;
        break;
      }
    }
  }
  settle();
  if (line.item || title.length) {
    const fresh = title.filter(({ draft }) => !found.some(({ policy }) => policy.draft === draft));
    state.pending = fresh;
    state.titled = label && fresh.length > 0;
    if (state.agenda)
      for (const policy of fresh) found.push({ verb: state.agenda, policy, rule: "policy/agenda" });
  }
  state.runsOn = Boolean(last && !last.taken && line.end - last.sign.end <= 3);
  if (last && !last.taken && isOpen(text, last.sign.end, line.end)) state.header = last;
  if (!line.item && subject !== "nobody") state.lead = subject;
  return found.flatMap(decisionOf);
}

const isOpen = (text: string, from: number, end: number) =>
  (end - from <= openWithin && !text.slice(from, end).includes("|")) ||
  text[end - 1] === ":" ||
  words.policy.signs.contents.some(
    (form) => text.endsWith(form, end) && text.startsWith(form, end - form.length),
  );

const isJustBefore = (list: readonly Sign[], { start }: Sign) => {
  const gap = start - (list[list.length - 1] as Sign).end;
  return gap >= 0 && gap <= widestBack;
};

/** "Took note of the result of (the sitting)". */
const isResultOf = (verb: Sign, { start }: Sign) => start - verb.end <= 12;

/** "Then put to (the next sitting)". */
function isPutTo(text: string, before: Sign | undefined, other: Sign | undefined, meeting: Sign): boolean {
  if (!before) return false;
  const near = meeting.start - before.end <= 12;
  if (near && (before.is === "propose" || before.is === "refuse")) return true;
  if (near && before.is === "consider" && other?.is === "refuse") return true;
  return words.policy.putTo.some((form) => text.startsWith(form, meeting.start - form.length));
}

const isIn = (text: string, before: Sign, meeting: Sign) =>
  meeting.start - before.end <= 25 &&
  words.policy.inSitting.some((form) => text.startsWith(form, meeting.start - form.length));

function whose(
  { scene, sittings, said }: State,
  sign: Sign,
  named: Draft | "nobody" | undefined,
  subject: Draft | "nobody" | undefined,
  sitting: Draft | undefined,
): Draft | undefined {
  if (named === "nobody") return undefined;
  if (named)
    return sign.is === "consider" && named.kind === "Agency" && !isCollegial(scene, named)
      ? undefined
      : named;
  if (subject && subject !== "nobody") return subject;
  if (sitting) return sitting;
  return sign.is === "consider" ? undefined : (sittings.main ?? said);
}

function decisionOf({ verb, policy, rule }: Found): readonly Decision[] {
  if (!verb.by || !policy.draft) return [];
  const clause = { start: Math.min(verb.sign.start, policy.start), end: Math.max(verb.sign.end, policy.end) };
  return [{ by: verb.by, outcome: verb.outcome, policy: policy.draft, clause, rule }];
}
