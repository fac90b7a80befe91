import type { EntityRef } from "../graph-types.js";
import { componentOf, obstacle } from "../resolve/components.js";
import type { Reason } from "../resolve/reason.js";
import { reasons } from "../resolve/reasons.js";
import { resolve } from "../resolve/resolve.js";
import { viewOf } from "../resolve/resolve-groups.js";
import type { OpenQuestion } from "../resolve/settle.js";
import type { View } from "../resolve/view.js";
import type { Group } from "../store/group.js";
import type { Store } from "../store/store.js";

/** What one reason says of two entities: nothing, that they are one, or that they would be but for its own test. */
export interface Verdict {
  readonly reason: string;
  readonly because: string;
  readonly says: "joins" | "fails its test" | "more than one fits" | "does not apply";
}

export interface Comparison {
  /** Whether the two are one node. */
  readonly same: boolean;
  /** Why the two must not be one whatever a reason says: a fact that contradicts, or one text that tells them apart. */
  readonly obstacle?: string;
  readonly verdicts: readonly Verdict[];
}

const groupOf = (store: Store, { document, entity }: EntityRef): Group | undefined =>
  store.documents.get(document)?.entities.find(({ id }) => id === entity)?.group;

function meet(reason: Reason, a: Group, b: Group, view: View): boolean {
  const offers = reason.offers ?? reason.seeks;
  const sought = new Set(reason.seeks(a, view));
  return offers(b, view).some((key) => sought.has(key));
}

function saysOf(
  reason: Reason,
  a: Group,
  b: Group,
  view: View,
  open: readonly OpenQuestion[],
): Verdict["says"] {
  const ways = [
    [a, b],
    [b, a],
  ].filter((pair): pair is [Group, Group] => meet(reason, pair[0] as Group, pair[1] as Group, view));
  if (ways.length === 0) return "does not apply";
  if (reason.test !== undefined && !ways.some(([x, y]) => reason.test?.(x, y, view))) return "fails its test";
  if (reason.needs !== undefined && !ways.some(([x, y]) => reason.needs?.(x, y, view)))
    return "fails its test";
  const isOpen = open.some((one) => one.reason === reason.name && (one.group === a || one.group === b));
  return isOpen ? "more than one fits" : "joins";
}

/**
 * Says whether two entities of a store are one node, and what every reason says of the two: also why they were not
 * joined. Nothing where either is not in the store. It resolves the whole store, so it costs what `graphOf` does.
 */
export function compareEntities(store: Store, a: EntityRef, b: EntityRef): Comparison | undefined {
  const [first, second] = [groupOf(store, a), groupOf(store, b)];
  if (first === undefined || second === undefined) return undefined;
  const resolution = resolve(store);
  const { components } = resolution;
  const open = resolution.open.filter(({ group }) => componentOf(components, group).groups.length === 1);
  const idOf = (group: Group): number => componentOf(components, group).id;
  const view = viewOf(store, components, idOf, new Set(open.map(({ group }) => group)));
  const [x, y] = [componentOf(components, first), componentOf(components, second)];
  const between = x === y ? undefined : obstacle(x, y);
  return {
    same: x === y,
    ...(between === undefined ? {} : { obstacle: between }),
    verdicts: reasons
      .filter(({ kind }) => kind === first.kind && kind === second.kind)
      .map((reason) => ({
        reason: reason.name,
        because: reason.because,
        says: saysOf(reason, first, second, view, open),
      })),
  };
}
