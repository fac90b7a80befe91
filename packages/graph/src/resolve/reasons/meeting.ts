import { foldName } from "../../fold/fold-name.js";
import { foldSound } from "../../fold/fold-sound.js";
import { isGeneric } from "../../identity/is-generic.js";
import { readMeetingName } from "../../identity/meeting-name.js";
import { allNamesOf, type Group, valuesOf } from "../../store/group.js";
import { neighbours, type View } from "../view.js";

const values = ({ factsOf }: View, group: Group, fact: string): string[] => [
  ...(factsOf(group).get(fact) ?? []),
];

const days = (group: Group): string[] => valuesOf(group, "date").filter((date) => date.length === 10);

const bodies = (group: Group, view: View): string[] =>
  neighbours(view, group, "MEETING_OF", "out").map(({ id }) => String(id));

/** The body that sits, which sitting, of which year. */
export function bodyAndNumber(group: Group, view: View): readonly string[] {
  const years = values(view, group, "year");
  return bodies(group, view).flatMap((body) =>
    values(view, group, "running").flatMap((running) => years.map((year) => `${body}\n${running}/${year}`)),
  );
}

/** The body that sits, and the day. */
export const bodyAndDay = (group: Group, view: View): readonly string[] =>
  bodies(group, view).flatMap((body) => days(group).map((day) => `${body}\n${day}`));

const minimalCore = 6;

const cores = (group: Group): string[] => {
  return [...new Set(allNamesOf(group).map((name) => readMeetingName(foldName(name)).core))]
    .filter((core) => core.length >= minimalCore && !isGeneric("agency", core) && !isGeneric("meeting", core))
    .map(foldSound);
};

/** What sits, by sound, and which sitting. */
export const nameAndNumber = (group: Group, view: View): readonly string[] =>
  cores(group).flatMap((core) => values(view, group, "running").map((running) => `${core}\n${running}`));

/** What sits, by sound, and the day. */
export const nameAndDay = (group: Group): readonly string[] =>
  cores(group).flatMap((core) => days(group).map((day) => `${core}\n${day}`));

const yearsOf = (group: Group, view: View): number[] => {
  const written = values(view, group, "year").map(Number);
  return written.length > 0
    ? written
    : values(view, group, "date").map((date) => Number(date.slice(0, 4)) + 543);
};

/** True where the years that two give, by number or by date, are the same or, as a year of budgets may be, one apart. */
export function yearsAgree(a: Group, b: Group, view: View): boolean {
  const [first, second] = [yearsOf(a, view), yearsOf(b, view)];
  return (
    first.length === 0 || second.length === 0 || first.some((y) => second.some((z) => Math.abs(y - z) <= 1))
  );
}
