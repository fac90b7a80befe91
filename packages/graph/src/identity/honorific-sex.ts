import data from "../data/honorific-sex.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";

const female = new Set(data.female.map(foldName));
const male = new Set(data.male.map(foldName));

/** What an honorific tells of a person's sex; nothing where it is borne by all (a doctor's, a rank). */
export function honorificSex(honorific: string | undefined): "female" | "male" | undefined {
  if (honorific === undefined) return undefined;
  const folded = foldName(honorific);
  if (female.has(folded) || folded.endsWith(data.femaleEnding)) return "female";
  return male.has(folded) ? "male" : undefined;
}
