import type { Extraction } from "@saraban/schema";
import data from "../data/person-course.json" with { type: "json" };
import { foldName } from "../fold/fold-name.js";

/** The rank of an officer: of which force, and how high, 0 the lowest. */
export interface Rank {
  readonly force: string;
  readonly level: number;
}

/** What a text makes of a person's working life: the head of a local body, whom people elect, or an official of the state. */
export type Track = "elected" | "career";

const ranks = Object.entries(data.ranks)
  .flatMap(([force, levels]) =>
    levels.flatMap((forms, level) => forms.map((form) => ({ form: foldName(form), force, level }))),
  )
  // "General of the air force" begins as "general" does.
  .sort((a, b) => b.form.length - a.form.length);
const notYet = data.notYet.map(foldName);
const tracks = { elected: data.elected.map(foldName), career: data.career.map(foldName) };

/** The rank that an honorific says, acting ones too; nothing where it says none, or one that two forces have. */
export function rankOf(honorific: string | undefined): Rank | undefined {
  if (honorific === undefined) return undefined;
  const folded = foldName(honorific);
  const before = notYet.find((word) => folded.startsWith(word)) ?? "";
  const found = ranks.find(({ form }) => folded.startsWith(form, before.length));
  return found === undefined ? undefined : { force: found.force, level: found.level };
}

const startsAs = (role: string, track: Track): boolean => tracks[track].some((post) => role.startsWith(post));

/** Of every person the track of the posts that a text says they hold now; nothing where it says of both or of neither. */
export function tracksOf({ relations }: Extraction): ReadonlyMap<string, Track> {
  const found = new Map<string, Track | "both">();
  for (const relation of relations) {
    if (relation.kind !== "HOLDS_POSITION") continue;
    const { from } = relation;
    const { role = "", status = "current" } = relation.attributes;
    if (status === "former" || status === "elect") continue;
    const folded = foldName(role);
    for (const track of ["elected", "career"] as const) {
      if (!startsAs(folded, track)) continue;
      const known = found.get(from);
      found.set(from, known === undefined || known === track ? track : "both");
    }
  }
  return new Map([...found].filter((one): one is [string, Track] => one[1] !== "both"));
}
