import { wordsKey } from "../identity/identity.js";
import type { Group } from "../store/group.js";
import type { Reason } from "./reason.js";
import * as agency from "./reasons/agency.js";
import { bodyAboveFits } from "./reasons/body-above.js";
import { letterNumbers } from "./reasons/document.js";
import * as meeting from "./reasons/meeting.js";
import * as person from "./reasons/person.js";
import * as policy from "./reasons/policy.js";

const words = (group: Group): readonly string[] => [wordsKey(group.identity)];

/**
 * Every reason for which two are taken for one, in the order in which they are tried: bodies first, as posts, sittings
 * and decisions are told apart by the bodies they belong to.
 */
export const reasons: readonly Reason[] = [
  {
    name: "agency/same-name",
    kind: "Agency",
    strength: "same",
    because: "both are called the same",
    seeks: words,
    test: bodyAboveFits,
  },
  {
    name: "agency/same-name-misspelt",
    kind: "Agency",
    strength: "strong",
    because: "their long names sound the same",
    seeks: agency.soundOfName,
    test: bodyAboveFits,
  },
  {
    name: "agency/other-name",
    kind: "Agency",
    strength: "strong",
    because: "one is called what a text gives as another name of the other",
    seeks: agency.soughtAlias,
    offers: agency.offeredAliases,
  },
  {
    name: "agency/similar-name-and-abbreviation",
    kind: "Agency",
    strength: "supported",
    because: "their names differ by a word that is often left out, and they have one abbreviation",
    seeks: agency.plainNameAndAbbreviation,
  },
  {
    name: "agency/near-name-and-abbreviation",
    kind: "Agency",
    strength: "supported",
    because: "their long names begin and end alike, and they have one abbreviation",
    seeks: agency.endsAndAbbreviation,
  },
  {
    name: "agency/abbreviation",
    kind: "Agency",
    strength: "strong",
    because: "one is called by the abbreviation that a text gives to the other and to nobody else",
    seeks: agency.soughtAbbreviation,
    offers: agency.offeredAbbreviations,
    needs: agency.abbreviationFits,
  },
  {
    name: "agency/same-abbreviation",
    kind: "Agency",
    strength: "strong",
    because: "both are called by one abbreviation, of which no text says that two bodies have it",
    seeks: agency.soughtAbbreviation,
    test: (a, b, view) => !view.open.has(a) && !view.open.has(b) && agency.abbreviationFits(a, b, view),
  },
  {
    name: "agency/head-and-abbreviation",
    kind: "Agency",
    strength: "strong",
    because: "one is called by the first word and the abbreviation of the other",
    seeks: agency.soughtHeadAndAbbreviation,
    offers: agency.offeredHeadAndAbbreviation,
  },
  {
    name: "agency/cut-short",
    kind: "Agency",
    strength: "strong",
    because: "the name of one is that of the other cut short, and of nobody else",
    seeks: agency.soughtStem,
    offers: agency.offeredStem,
    test: agency.beginsAsCut,
  },
  {
    name: "agency/same-name-in-same-body",
    kind: "Agency",
    strength: "strong",
    because: "both are called the same and are part of the same body",
    seeks: agency.nameInParent,
  },
  {
    name: "person/same-full-name",
    kind: "Person",
    strength: "same",
    because: "both have the same given and family name",
    seeks: words,
  },
  {
    name: "person/same-name-misspelt",
    kind: "Person",
    strength: "supported",
    because: "their full names sound the same, and both have a post in the same body",
    seeks: person.soundOfFullNameInBody,
  },
  {
    name: "person/near-name-and-post",
    kind: "Person",
    strength: "supported",
    because: "their full names differ by a letter or two, and both have a post in the same body",
    seeks: person.soundOfGivenNameInBody,
    test: person.familyNamesAreNear,
  },
  {
    name: "person/given-name-and-post",
    kind: "Person",
    strength: "supported",
    because: "one is called by the given name of the other, and both have a post in the same body",
    seeks: person.soughtGivenNameInBody,
    offers: person.offeredGivenNameInBody,
  },
  {
    name: "person/given-name-and-post-of-state",
    kind: "Person",
    strength: "supported",
    because:
      "one is called by the given name of the other, and both have a post that one or few hold at a time",
    seeks: person.soughtGivenNameInState,
    offers: person.offeredGivenNameInState,
  },
  {
    name: "meeting/same-words",
    kind: "Meeting",
    strength: "same",
    because: "both are called the same",
    seeks: words,
  },
  {
    name: "meeting/body-and-number",
    kind: "Meeting",
    strength: "strong",
    because: "both are the same sitting, by number and year, of the same body",
    seeks: meeting.bodyAndNumber,
  },
  {
    name: "meeting/name-and-number",
    kind: "Meeting",
    strength: "strong",
    because: "what sits sounds the same, and so is the number; the years agree",
    seeks: meeting.nameAndNumber,
    test: meeting.yearsAgree,
  },
  {
    name: "meeting/name-and-day",
    kind: "Meeting",
    strength: "strong",
    because: "what sits sounds the same, on the same day",
    seeks: meeting.nameAndDay,
  },
  {
    name: "meeting/body-and-day",
    kind: "Meeting",
    strength: "supported",
    because: "the same body sits on the same day",
    seeks: meeting.bodyAndDay,
  },
  {
    name: "policy/same-title",
    kind: "Policy",
    strength: "same",
    because: "both have the same title",
    seeks: words,
  },
  {
    name: "policy/same-title-misspelt",
    kind: "Policy",
    strength: "strong",
    because: "their long titles sound the same",
    seeks: policy.soundOfTitle,
  },
  {
    name: "policy/title-and-day",
    kind: "Policy",
    strength: "strong",
    because: "both are what the same body resolved on the same day",
    seeks: policy.titleAndDay,
  },
  {
    name: "policy/number-in-title",
    kind: "Policy",
    strength: "strong",
    because: "both have the same issuer, number and year",
    seeks: policy.numberedHead,
  },
  {
    name: "policy/other-title",
    kind: "Policy",
    strength: "strong",
    because: "one is called what a text gives as another name of the other",
    seeks: policy.soughtTitleAlias,
    offers: policy.offeredTitleAliases,
  },
  {
    name: "policy/title-without-brackets",
    kind: "Policy",
    strength: "strong",
    because: "both have the same title, but for words in brackets",
    seeks: policy.titleWithoutBrackets,
  },
  {
    name: "policy/cut-short",
    kind: "Policy",
    strength: "strong",
    because: "the title of one is that of the other cut short, and of nobody else",
    seeks: policy.soughtTitleStem,
    offers: policy.offeredTitleStem,
    test: policy.beginsAsCutTitle,
  },
  {
    name: "policy/title-without-year",
    kind: "Policy",
    strength: "strong",
    because: "both have the same title, and one alone of that title has a year",
    seeks: policy.soughtUndatedTitle,
    offers: policy.offeredUndatedTitle,
    test: policy.isNotOlder,
  },
  {
    name: "policy/number-and-sitting",
    kind: "Policy",
    strength: "strong",
    because: "both have the same number and were before the same sitting",
    seeks: policy.numberAndSitting,
  },
  {
    name: "document/same-words",
    kind: "Document",
    strength: "same",
    because: "both are called the same",
    seeks: words,
  },
  {
    name: "document/same-letter-number",
    kind: "Document",
    strength: "strong",
    because: "both have the same letter number",
    seeks: letterNumbers,
  },
];
