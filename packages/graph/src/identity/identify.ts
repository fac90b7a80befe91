import type { Entity, EntityOf } from "@saraban/schema";
import { foldName } from "../fold/fold-name.js";
import { isAbbreviation } from "./abbreviation.js";
import { honorificSex } from "./honorific-sex.js";
import type { Identity } from "./identity.js";
import { isGeneric, isShortened, isSubordinate, isUnit } from "./is-generic.js";
import { letterNumber } from "./letter-number.js";
import { readMeetingName } from "./meeting-name.js";
import { rankOf, type Track } from "./person-course.js";
import { personName } from "./person-name.js";

/** The entity that is the text itself. */
export const ownEntity = "D0";

const numbered = /[0-9]+[/-][0-9]{2,4}/;

function identifyPerson(entity: EntityOf<"Person">, document: string, track: Track | undefined): Identity {
  const { given, family } = personName(entity);
  if (family === "") return { label: `person:${given}`, scope: document, reason: "person/same-text" };
  const { honorific } = entity.attributes;
  const [sex, rank] = [honorificSex(honorific), rankOf(honorific)];
  const variant = [sex, ...(rank === undefined ? [] : [rank.force, rank.level]), track].filter(
    (part) => part !== undefined,
  );
  return {
    label: `person:${given} ${family}`,
    reason: "person/same-full-name",
    ...(variant.length === 0 ? {} : { variant: variant.join(" ") }),
    ...(sex === undefined ? {} : { sex }),
    ...(rank === undefined ? {} : { rank }),
    ...(track === undefined ? {} : { track }),
  };
}

/** True of a folded name that says by itself which body it is. */
const isWholeName = (name: string): boolean =>
  !isGeneric("agency", name) && !isShortened(name) && !isUnit(name) && !isAbbreviation(name);

// A working group or the like is of the body that its text puts it in, where that one is named in full.
const wholeBodyAbove = (name: string, above: readonly string[]): string | undefined =>
  isSubordinate(name) ? above.map(foldName).filter(isWholeName).sort()[0] : undefined;

function identifyAgency(entity: EntityOf<"Agency">, document: string, above: readonly string[]): Identity {
  const name = foldName(entity.name);
  if (!isWholeName(name)) return { label: `agency:${name}`, scope: document, reason: "agency/same-text" };
  const body = wholeBodyAbove(name, above);
  const { country } = entity.attributes;
  const variant = [country, body].filter((part) => part !== undefined).join(" ");
  return {
    label: `agency:${name}`,
    ...(variant === "" ? {} : { variant }),
    ...(body === undefined ? {} : { above: body }),
    reason: "agency/same-name",
  };
}

function identifyMeeting(entity: EntityOf<"Meeting">, document: string): Identity {
  const name = foldName(entity.name);
  const { number, date } = entity.attributes;
  const { core } = readMeetingName(name);
  const within = { label: `meeting:${name}`, scope: document, reason: "meeting/same-text" };
  if (isShortened(name) || core === "" || isGeneric("meeting", core) || isGeneric("agency", core))
    return within;
  if (number !== undefined && numbered.test(foldName(number)) && !name.includes(foldName(number))) {
    return { label: `meeting:${name} ${foldName(number)}`, reason: "meeting/same-name-and-number" };
  }
  if (numbered.test(name)) return { label: `meeting:${name}`, reason: "meeting/same-name-and-number" };
  return date === undefined
    ? within
    : { label: `meeting:${name} ${date}`, reason: "meeting/same-name-and-date" };
}

function identifyPolicy(entity: EntityOf<"Policy">, document: string): Identity {
  const name = foldName(entity.name);
  return isGeneric("policy", name) || isShortened(name)
    ? { label: `policy:${name}`, scope: document, reason: "policy/same-text" }
    : { label: `policy:${name}`, reason: "policy/same-title" };
}

function identifyDocument(entity: EntityOf<"Document">, document: string): Identity {
  const { number, date } = entity.attributes;
  if (entity.id === ownEntity) {
    const label = `document:${number === undefined ? document : letterNumber(number)}`;
    return { label, scope: document, variant: "text", reason: "document/same-text" };
  }
  if (number !== undefined) {
    // Numbers begin anew every year, so that two dates are two letters.
    const same = { label: `document:${letterNumber(number)}`, reason: "document/same-letter-number" };
    return date === undefined ? same : { ...same, variant: date };
  }
  const name = foldName(entity.name);
  return numbered.test(name) && readMeetingName(name).core !== ""
    ? { label: `document:${name}`, reason: "document/same-title-and-number" }
    : { label: `document:${name}`, scope: document, reason: "document/same-text" };
}

/** What an entity of a document is known by: its own words, the bodies that its text puts it in, the track of its posts. */
export function identify(
  entity: Entity,
  document: string,
  above: readonly string[] = [],
  track?: Track,
): Identity {
  switch (entity.kind) {
    case "Person":
      return identifyPerson(entity, document, track);
    case "Agency":
      return identifyAgency(entity, document, above);
    case "Meeting":
      return identifyMeeting(entity, document);
    case "Policy":
      return identifyPolicy(entity, document);
    case "Document":
      return identifyDocument(entity, document);
  }
}
