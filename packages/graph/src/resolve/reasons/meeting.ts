import { foldName } from "../../fold/fold-name.js";
import { foldSound } from "../../fold/fold-sound.js";
import { isGeneric } from "../../identity/is-generic.js";
import { readMeetingName } from "../../identity/meeting-name.js";
import type { Group } from "../../store/group.js";
import { factsOf } from "../facts.js";
import { neighbours, type View } from "../view.js";

const values = (group: Group, fact: string): string[] => [...(factsOf(group).get(fact) ?? [])];

const days = (group: Group): string[] =>
  [...(group.values.get("date")?.keys() ?? [])].filter((date) => date.length === 10);

const bodies = (group: Group, view: View): string[] =>
  neighbours(view, group, "MEETING_OF", "out").map(({ joined }) => joined.name);

/** The body that sits, which sitting, of which year. */
export function bodyAndNumber(group: Group, view: View): readonly string[] {
  const years = values(group, "year");
  return bodies(group, view).flatMap((body) =>
    values(group, "running").flatMap((running) => years.map((year) => `${body}\n${running}/${year}`)),
  );
}

/** The body that sits, and the day. */
export const bodyAndDay = (group: Group, view: View): readonly string[] =>
  bodies(group, view).flatMap((body) => days(group).map((day) => `${body}\n${day}`));

const minimalCore = 6;

const cores = (group: Group): string[] => {
  const names = [...group.names.keys(), ...group.aliases.keys()];
  return [...new Set(names.map((name) => readMeetingName(foldName(name)).core))]
    .filter((core) => core.length >= minimalCore && !isGeneric("agency", core) && !isGeneric("meeting", core))
    .map(foldSound);
};

/** What sits, by sound, and which sitting. */
export const nameAndNumber = (group: Group): readonly string[] =>
  cores(group).flatMap((core) => values(group, "running").map((running) => `${core}\n${running}`));

/** What sits, by sound, and the day. */
export const nameAndDay = (group: Group): readonly string[] =>
  cores(group).flatMap((core) => days(group).map((day) => `${core}\n${day}`));

const yearsOf = (group: Group): number[] => {
  const written = values(group, "year").map(Number);
  return written.length > 0 ? written : values(group, "date").map((date) => Number(date.slice(0, 4)) + 543);
};

/** True where the years that two give, by number or by date, are the same or, as a year of budgets may be, one apart. */
export function yearsAgree(a: Group, b: Group): boolean {
  const [first, second] = [yearsOf(a), yearsOf(b)];
  return (
    first.length === 0 || second.length === 0 || first.some((y) => second.some((z) => Math.abs(y - z) <= 1))
  );
}
