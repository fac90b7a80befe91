import type { Draft, Scene } from "../grammar.js";
import { isResolution, isStatute } from "./policy-category.js";
import type { Outcome } from "./policy-decisions.js";
import type { Line } from "./policy-lines.js";
import type { Sign } from "./policy-signs.js";
import type { Sittings } from "./policy-sittings.js";

/** A word that decides, with who decides by it. */
export interface Verb {
  readonly outcome: Outcome;
  readonly sign: Sign;
  by: Draft | undefined;
  /** The words before it name the body, not the sitting. */
  readonly named: boolean;
  /** A policy follows it. */
  taken: boolean;
}

/** What one line leaves to the next. */
export interface State {
  readonly scene: Scene;
  readonly sittings: Sittings;
  /** Policies of a title that nothing has decided yet. */
  pending: readonly Sign[];
  /** The title bore the word for a subject matter. */
  titled: boolean;
  /** The items below are only asked for. */
  asks?: boolean;
  /** The line breaks off right after the verb. */
  runsOn?: boolean;
  /** A verb that governs the items below it. */
  header?: Verb | undefined;
  /** The heading of an agenda that the lines stand under. */
  agenda?: Verb | undefined;
  /** The sitting or body that the line before the items names as deciding. */
  lead?: Draft | undefined;
  /** The sitting that was named last. */
  latest?: Sign | undefined;
  /** The sitting or body that decided last. */
  said?: Draft | undefined;
}

export interface Found {
  readonly verb: Verb;
  readonly policy: Sign;
  readonly rule: string;
}

/** Where the reading of one line has come to. */
export interface Pass {
  readonly state: State;
  readonly line: Line;
  readonly found: Found[];
  /** The verb that governs what follows, and whether it still does; up to where it reaches. */
  verb: Verb | undefined;
  open: boolean;
  reach: number;
  /** The line's last verb. */
  last: Verb | undefined;
  /** Something is only asked for or proposed. */
  asked: boolean;
  /** What follows is only what the thing is done under. */
  under: boolean;
  /** The line has named somebody who decides. */
  spoken: boolean;
  /** The policies named together last, and whether a verb governs them. */
  list: Sign[];
  governed: boolean;
  /** The policy that a relative clause goes on about. */
  relativeTo: Sign | undefined;
  readonly title: Sign[];
  sitting: Draft | undefined;
  subject: Draft | "nobody" | undefined;
}

export function passOf(state: State, line: Line): Pass {
  return {
    state,
    line,
    found: [],
    verb: state.header,
    open: Boolean(state.header),
    reach: line.start,
    last: undefined,
    asked: false,
    under: false,
    spoken: false,
    list: [],
    governed: false,
    relativeTo: undefined,
    title: [],
    sitting: undefined,
    subject: state.header?.by ?? state.lead,
  };
}

/** Notes that a verb decides policies: a law in force only where it is the verb's object, a resolution by nobody but its own. */
export function put(
  { state: { scene }, found }: Pass,
  verb: Verb,
  policies: readonly Sign[],
  rule: string,
): void {
  for (const policy of policies) {
    if (rule !== "policy/decided" && isStatute(scene, policy)) continue;
    if (verb.outcome === "adopt" && rule !== "policy/decided-relative" && isResolution(scene, policy))
      continue;
    found.push({ verb, policy, rule });
  }
  verb.taken = true;
}

const widestBack = 160;
const verdictWithin = 60;

/** A verb that no policy follows decides those before it: of its relative clause, of its sentence, of the title. */
export function settle(pass: Pass): void {
  const { state, last, list, title, line } = pass;
  if (!last || last.sign.is === "consider") return;
  const close = last.sign.start - line.body <= verdictWithin;
  if (!last.taken) {
    if (pass.relativeTo) put(pass, last, [pass.relativeTo], "policy/decided-relative");
    else if (list.length && !pass.governed && isJustBefore(list, last.sign)) {
      put(pass, last, list, "policy/decided-before");
      pass.governed = true;
    } else if (!list.length && title.length) put(pass, last, title, "policy/decided-title");
    else if (!list.length && close && state.pending.length)
      put(pass, last, state.pending, "policy/decided-title");
    else return;
  } else if (close && state.titled) put(pass, last, state.pending, "policy/decided-subject");
  else return;
  if (!list.length || state.titled) {
    state.pending = [];
    state.titled = false;
  }
}

function isJustBefore(list: readonly Sign[], { start }: Sign): boolean {
  const gap = start - (list[list.length - 1] as Sign).end;
  return gap >= 0 && gap <= widestBack;
}
