import type { Span } from "@saraban/schema";
import type { Draft } from "../grammar.js";
import type { Sign } from "./policy-signs.js";

/** What somebody is to do with a policy; lead or support where the text says which. */
export interface Duty {
  readonly who: Draft;
  readonly policy: Draft;
  readonly responsibility?: "lead" | "support";
  readonly clause: Span;
  readonly rule: string;
}

/** A duty that the signs of a clause state. */
export function dutyOf(
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
