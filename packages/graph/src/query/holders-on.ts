import type { SarabanGraph } from "../graph-types.js";
import { type Standing, standingOn, type Tenure, tenuresIn } from "./tenures.js";

export interface Holder extends Tenure {
  readonly standing: Standing;
}

const strength: readonly Standing[] = ["stated", "between", "last known"];

/** Of some tenures those that cover a day, the best attested first; `isSamePost` says which may follow one another. */
export function holdersAmong(
  tenures: readonly Tenure[],
  day: string,
  isSamePost: (a: Tenure, b: Tenure) => boolean,
): Holder[] {
  const found = tenures.flatMap((tenure): Holder[] => {
    const standing = standingOn(tenure, day);
    return standing === undefined ? [] : [{ ...tenure, standing }];
  });
  const lastBefore = ({ sightings }: Tenure): string =>
    sightings.filter(({ date }) => date <= day).at(-1)?.date ?? "";
  const isSucceeded = (holder: Holder): boolean =>
    holder.standing === "last known" &&
    found.some(
      (other) =>
        isSamePost(other, holder) && other.person !== holder.person && lastBefore(other) > lastBefore(holder),
    );
  return found
    .filter((holder) => !isSucceeded(holder))
    .sort((a, b) => strength.indexOf(a.standing) - strength.indexOf(b.standing));
}

/**
 * Who held a post in a body on a day (ISO), the best attested first. It is read from the dates of texts, so that it says
 * what they attest, not when a post began or ended. One who was last known in a post is left out where, since, another is
 * known in the same.
 */
export const holdersOn = (graph: SarabanGraph, agency: string, day: string, role?: string): Holder[] =>
  holdersAmong(tenuresIn(graph, agency, role), day, (a, b) => a.role === b.role);
