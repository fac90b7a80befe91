import type { Group } from "../store/group.js";

/** Whether bodies keep each other's company, as long as their texts say the same of that. */
export interface CompanyMemory {
  /** What is known of two, or else found by `find`. */
  readonly recall: (a: Group, b: Group, find: () => boolean) => boolean;
  /** Says that what is known of a group is known no more. */
  readonly forget: (group: Group) => void;
}

interface Known {
  readonly kept: boolean;
  /** How often each of the two had been forgotten by then. */
  readonly ages: readonly [number, number];
}

export function createCompanyMemory(): CompanyMemory {
  const ages = new WeakMap<Group, number>();
  const known = new WeakMap<Group, WeakMap<Group, Known>>();
  const ageOf = (group: Group): number => ages.get(group) ?? 0;
  return {
    recall(a, b, find) {
      let ofA = known.get(a);
      const before = ofA?.get(b);
      if (before !== undefined && before.ages[0] === ageOf(a) && before.ages[1] === ageOf(b))
        return before.kept;
      const kept = find();
      if (ofA === undefined) {
        ofA = new WeakMap();
        known.set(a, ofA);
      }
      ofA.set(b, { kept, ages: [ageOf(a), ageOf(b)] });
      return kept;
    },
    forget: (group) => void ages.set(group, ageOf(group) + 1),
  };
}
