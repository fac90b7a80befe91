import type { NodeKind } from "@saraban/schema";
import type { Group } from "../store/group.js";
import type { View } from "./view.js";

/**
 * One way to know that two groups are one. A group is compared only with those that offer a key it seeks; where
 * nothing is said of `offers`, those that seek it too.
 */
export interface Reason {
  /** A path that shows in the output: `agency/abbreviation`. */
  readonly name: string;
  readonly kind: NodeKind;
  /** `same`: their words are the same. `strong`: one thing more agrees. `supported`: it takes two that agree. */
  readonly strength: "same" | "strong" | "supported";
  /** What it says, as a sentence about the two. */
  readonly because: string;
  readonly seeks: (group: Group, view: View) => readonly string[];
  readonly offers?: (group: Group, view: View) => readonly string[];
  /** Whether the two are one as far as this reason goes. */
  readonly test?: (seeker: Group, candidate: Group, view: View) => boolean;
  /** What the only candidate left must fulfil besides; of several none is joined, though one of them might. */
  readonly needs?: (seeker: Group, candidate: Group, view: View) => boolean;
  /**
   * Of a reason whose keys tell of other groups of the same kind: keys that tell of none, and that two share who share
   * one of those. It comes last of its kind.
   */
  readonly links?: (group: Group) => readonly string[];
}
