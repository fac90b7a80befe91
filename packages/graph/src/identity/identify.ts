import type { Entity, EntityOf, Extraction } from "@saraban/schema";
import { foldName } from "../fold/fold-name.js";
import type { Identity } from "./identity.js";
import { isGeneric, isShortened } from "./is-generic.js";
import { letterNumber } from "./letter-number.js";
import { personName } from "./person-name.js";

/** The entity that is the text itself. */
export const ownEntity = "D0";

const numbered = /[0-9]+[/-][0-9]{2,4}/;

function identifyPerson(entity: EntityOf<"Person">, document: string): Identity {
  const { given, family } = personName(entity);
  if (family === "") return { label: `person:${given}`, scope: document, reason: "person/same-text" };
  return { label: `person:${given} ${family}`, reason: "person/same-full-name" };
}

function identifyAgency(entity: EntityOf<"Agency">, document: string): Identity {
  const name = foldName(entity.name);
  if (isGeneric("agency", name))
    return { label: `agency:${name}`, scope: document, reason: "agency/same-text" };
  return { label: `agency:${name}`, reason: "agency/same-name" };
}

function identifyMeeting(entity: EntityOf<"Meeting">, document: string): Identity {
  const name = foldName(entity.name);
  const { number, date } = entity.attributes;
  const bare = name.replace(/[0-9/ -]+/g, "");
  if (isShortened(name) || isGeneric("meeting", bare)) {
    return { label: `meeting:${name}`, scope: document, reason: "meeting/same-text" };
  }
  if (number !== undefined || numbered.test(name)) {
    const written =
      number === undefined || name.includes(foldName(number)) ? name : `${name} ${foldName(number)}`;
    return { label: `meeting:${written}`, reason: "meeting/same-name-and-number" };
  }
  if (date !== undefined) return { label: `meeting:${name} ${date}`, reason: "meeting/same-name-and-date" };
  return { label: `meeting:${name}`, scope: document, reason: "meeting/same-text" };
}

function identifyPolicy(entity: EntityOf<"Policy">, document: string): Identity {
  const name = foldName(entity.name);
  if (isGeneric("policy", name))
    return { label: `policy:${name}`, scope: document, reason: "policy/same-text" };
  return { label: `policy:${name}`, reason: "policy/same-title" };
}

function identifyDocument(entity: EntityOf<"Document">, document: string): Identity {
  const { number } = entity.attributes;
  if (entity.id === ownEntity) {
    const label = `document:${number === undefined ? document : letterNumber(number)}`;
    return { label, scope: document, reason: "document/same-text" };
  }
  if (number !== undefined) {
    return { label: `document:${letterNumber(number)}`, reason: "document/same-letter-number" };
  }
  const name = foldName(entity.name);
  if (numbered.test(name)) return { label: `document:${name}`, reason: "document/same-title-and-number" };
  return { label: `document:${name}`, scope: document, reason: "document/same-text" };
}

/** What an entity is known by, from its own extraction alone. */
export function identify(entity: Entity, extraction: Extraction): Identity {
  const document = extraction.document.id;
  switch (entity.kind) {
    case "Person":
      return identifyPerson(entity, document);
    case "Agency":
      return identifyAgency(entity, document);
    case "Meeting":
      return identifyMeeting(entity, document);
    case "Policy":
      return identifyPolicy(entity, document);
    case "Document":
      return identifyDocument(entity, document);
  }
}
