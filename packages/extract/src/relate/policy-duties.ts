import type { Draft, Scene } from "../grammar.js";
import { appointed } from "./policy-appointed.js";
import { designated } from "./policy-designated.js";
import type { Duty } from "./policy-duty.js";
import { type Line, policyLines } from "./policy-lines.js";
import { titleOf } from "./policy-lists.js";
import { owned } from "./policy-owned.js";
import { runAfter, running } from "./policy-running.js";
import type { Sign } from "./policy-signs.js";

const titleLines = 4;
const widestEnd = 2;

/** The duties that a text states, in text order. */
export function policyDuties(scene: Scene): readonly Duty[] {
  const duties: Duty[] = [];
  let title: readonly Sign[] = [];
  let age = 0;
  let row: readonly Duty[] = [];
  for (const line of policyLines(scene)) {
    const named = aboutOf(line);
    age++;
    if (named.length) {
      title = named;
      age = 0;
    } else if (age > titleLines) title = [];
    const said = designated(scene, line, title);
    const more = row.length ? goneOn(line, row) : [];
    row = more.length ? row : lastIsDoer(line, said) ? said : [];
    const stated = [
      said,
      more,
      running(scene, line),
      runAfter(scene, line),
      appointed(scene, line, title),
      owned(scene, line),
    ];
    for (const duty of stated.flat()) duties.push(duty);
  }
  return duties;
}

/** The line ends with somebody of whom it states a duty, as a label and the first body of a list do. */
const lastIsDoer = ({ signs, end }: Line, said: readonly Duty[]): boolean => {
  const last = signs.at(-1);
  return last?.is === "Agency" && end - last.end <= widestEnd && said.some(({ who }) => who === last.draft);
};

/** A line that is but the name of a body goes on with the list of the lines above. */
function goneOn({ body, end, signs }: Line, row: readonly Duty[]): readonly Duty[] {
  const [one] = signs;
  if (signs.length !== 1 || one?.is !== "Agency" || one.start - body > widestEnd || end - one.end > widestEnd)
    return [];
  const last = row.at(-1)?.who;
  return row
    .filter(({ who }) => who === last)
    .map((duty) => ({ ...duty, who: one.draft as Draft, clause: { start: one.start, end: one.end } }));
}

/** What the lines below are about: the policies of a title, or the one that a line ends with. */
function aboutOf(line: Line): readonly Sign[] {
  const named = titleOf(line);
  const last = line.signs.at(-1);
  return !named.length && last?.is === "Policy" && line.end - last.end <= widestEnd ? [last] : named;
}
