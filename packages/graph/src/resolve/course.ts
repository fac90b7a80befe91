import type { Group } from "../store/group.js";
import { yearsOf } from "../store/group.js";

/** So many years after a seat that people elect to a career may begin anew. */
const longEnough = 8;

/** What texts of each year make of a person: "elected 2020", "rank 7 2015". */
export function courseOf(group: Group): string[] {
  const { track, rank } = group.identity;
  return yearsOf(group).flatMap((year) => [
    ...(track === undefined ? [] : [`${track} ${year}`]),
    ...(rank === undefined ? [] : [`rank ${rank.level} ${year}`]),
  ]);
}

interface Times {
  readonly elected: number[];
  readonly career: number[];
  readonly ranks: { readonly level: number; readonly year: number }[];
}

function read(course: ReadonlySet<string>): Times {
  const times: Times = { elected: [], career: [], ranks: [] };
  for (const one of course) {
    const [what = "", ...rest] = one.split(" ");
    const year = Number(rest.at(-1));
    if (what === "rank") times.ranks.push({ level: Number(rest[0]), year });
    else times[what as "elected" | "career"].push(year);
  }
  return times;
}

/** True where one is an official in a year after the other, or between, heads a local body: nobody goes that way soon. */
const serveAfter = ({ career }: Times, { elected }: Times): boolean =>
  career.some((year) => elected.some((seat) => seat < year && year - seat <= longEnough));

const outranks = (a: Times, b: Times): boolean =>
  a.ranks.some(({ level, year }) => b.ranks.some((other) => other.level < level && other.year > year));

/** True where nobody's life could be both: an official soon after having been elected, an officer whose rank falls. */
export function coursesClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [read(a), read(b)];
  return serveAfter(x, y) || serveAfter(y, x) || outranks(x, y) || outranks(y, x);
}
