import { foldName } from "../fold/fold-name.js";
import { letterNumber } from "../identity/letter-number.js";
import { qualifiersOf, readMeetingName, readMeetingNumber } from "../identity/meeting-name.js";
import { allNamesOf, type Group, valuesOf } from "../store/group.js";
import { courseOf, coursesClash } from "./course.js";

/** What is known of a group or a component that another must not contradict: of every fact, the values given. */
export type Facts = Map<string, Set<string>>;

// The mark of a circular may be missing from a letter number.
const circular = /\/\u0E27 /;

const home = "TH";

const add = (facts: Facts, name: string, value: string): void => {
  const values = facts.get(name);
  if (values === undefined) facts.set(name, new Set([value]));
  else values.add(value);
};

/** The fact that tells of years: two contradict each other where nobody's life could be both. */
const course = "posts and ranks over time";

function personFacts(group: Group, facts: Facts): void {
  const { sex, rank } = group.identity;
  if (sex !== undefined) add(facts, "sex", sex);
  if (rank !== undefined) add(facts, "force", rank.force);
  for (const value of courseOf(group)) add(facts, course, value);
}

function meetingFacts(group: Group, facts: Facts): void {
  for (const name of allNamesOf(group)) {
    const folded = foldName(name);
    const { running, year } = readMeetingName(folded);
    if (running !== undefined) add(facts, "running", running);
    if (year !== undefined) add(facts, "year", String(year));
    for (const qualifier of qualifiersOf(folded)) add(facts, "qualifier", qualifier);
  }
  for (const value of valuesOf(group, "number")) {
    const read = readMeetingNumber(foldName(value));
    if (read === undefined) continue;
    add(facts, "running", read.running);
    if (read.year !== undefined) add(facts, "year", String(read.year));
  }
  for (const name of ["date", "endDate"])
    for (const value of valuesOf(group, name)) add(facts, "date", value);
}

// A body of no named country is of this one, where its whole name is written; a short name may be anybody's.
function agencyFacts(group: Group, facts: Facts): void {
  const { identity } = group;
  const countries = valuesOf(group, "country");
  if (countries.length === 0 && identity.scope === undefined) add(facts, "country", home);
  for (const country of countries) add(facts, "country", country);
  if (identity.above !== undefined) add(facts, "the body above", identity.above);
}

/** The facts of one group. */
export function factsOf(group: Group): Facts {
  const facts: Facts = new Map();
  if (group.kind === "Person") personFacts(group, facts);
  if (group.kind === "Agency") agencyFacts(group, facts);
  if (group.kind === "Meeting") meetingFacts(group, facts);
  if (group.kind === "Policy") {
    for (const value of valuesOf(group, "number")) add(facts, "number", foldName(value));
    for (const value of valuesOf(group, "date")) add(facts, "date", value);
  }
  if (group.kind === "Document") {
    for (const value of valuesOf(group, "number"))
      add(facts, "number", letterNumber(value).replace(circular, "/"));
    for (const value of valuesOf(group, "date")) add(facts, "date", value);
    if (group.identity.variant === "text" && group.identity.scope !== undefined) {
      add(facts, "text", group.identity.scope);
    }
  }
  return facts;
}

// Dates agree where one is the other less precisely.
const agrees = (name: string, a: string, b: string): boolean =>
  a === b || (name === "date" && (a.startsWith(b) || b.startsWith(a)));

/** The name of a fact on which two have no value in common; nothing where all that both know agrees. */
export function contradiction(a: Facts, b: Facts): string | undefined {
  for (const [name, values] of a) {
    const others = b.get(name);
    if (others === undefined) continue;
    if (name === course) {
      if (coursesClash(values, others)) return name;
      continue;
    }
    if (![...values].some((value) => [...others].some((other) => agrees(name, value, other)))) return name;
  }
  return undefined;
}
