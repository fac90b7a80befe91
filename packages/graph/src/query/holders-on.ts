import type { SarabanGraph } from "../graph-types.js";
import { type Standing, standingOn, type Tenure, tenuresIn } from "./tenures.js";

export interface Holder extends Tenure {
  readonly standing: Standing;
}

const strength: readonly Standing[] = ["stated", "between", "last known"];

/**
 * Who held a post in a body on a day (ISO), the best attested first. It is read from the dates of texts, so that it says
 * what they attest, not when a post began or ended. One who was last known in a post is left out where, since, another is
 * known in the same.
 */
export function holdersOn(graph: SarabanGraph, agency: string, day: string, role?: string): Holder[] {
  const found = tenuresIn(graph, agency, role).flatMap((tenure): Holder[] => {
    const standing = standingOn(tenure, day);
    return standing === undefined ? [] : [{ ...tenure, standing }];
  });
  const lastBefore = ({ sightings }: Tenure): string =>
    sightings.filter(({ date }) => date <= day).at(-1)?.date ?? "";
  const isSucceeded = (holder: Holder): boolean =>
    holder.standing === "last known" &&
    found.some(
      (other) =>
        other.role === holder.role &&
        other.person !== holder.person &&
        lastBefore(other) > lastBefore(holder),
    );
  return found
    .filter((holder) => !isSucceeded(holder))
    .sort((a, b) => strength.indexOf(a.standing) - strength.indexOf(b.standing));
}
