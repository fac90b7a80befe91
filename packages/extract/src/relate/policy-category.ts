import type { Span } from "@saraban/schema";
import type { Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

const laws: ReadonlySet<string> = new Set([
  "act",
  "announcement",
  "code",
  "constitution",
  "decree",
  "emergency-decree",
  "order",
  "regulation",
]);

const statutes: ReadonlySet<string> = new Set(["act", "code", "constitution", "emergency-decree"]);

/** Whether a policy is a resolution by the word that it begins with. */
export const isResolution = (scene: Scene, policy: Span) =>
  begins(scene, policy, (category) => category === "resolution");

/** Whether a policy is a law, a rule or an order by the word that it begins with. */
export const isLaw = (scene: Scene, policy: Span) => begins(scene, policy, (category) => laws.has(category));

/** Whether a policy is a law in force by the word that it begins with: what is done is done under it. */
export const isStatute = (scene: Scene, policy: Span) =>
  begins(scene, policy, (category) => statutes.has(category));

function begins(
  { reading: { hits } }: Scene,
  { start, end }: Span,
  is: (category: string) => boolean,
): boolean {
  for (let i = firstHitAt(hits, start); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start !== start) return false;
    if (hit.end <= end && hit.term.heads?.some((head) => head.kind === "policy" && is(head.category)))
      return true;
  }
  return false;
}
