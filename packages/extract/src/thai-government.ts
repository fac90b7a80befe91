import { agencyCategory } from "./bind/agency-category.js";
import { agencyCountry } from "./bind/agency-country.js";
import { agencyEllipsis } from "./bind/agency-ellipsis.js";
import { agencySame } from "./bind/agency-same.js";
import { agencyShortened } from "./bind/agency-shortened.js";
import { boundAbbreviation } from "./bind/bound-abbreviation.js";
import { meetingAttributes } from "./bind/meeting-attributes.js";
import { meetingName } from "./bind/meeting-name.js";
import { meetingSame } from "./bind/meeting-same.js";
import { paperDocuments } from "./bind/paper-documents.js";
import { personGivenName } from "./bind/person-given-name.js";
import { personSame } from "./bind/person-same.js";
import { policyAttributes } from "./bind/policy-attributes.js";
import { policySame } from "./bind/policy-same.js";
import type { Grammar } from "./grammar.js";
import { tagSpans } from "./learned/tag-spans.js";
import { agencyElided } from "./recognize/agency-elided.js";
import { agencyEllipsisName } from "./recognize/agency-ellipsis.js";
import { agencyHead } from "./recognize/agency-head.js";
import { agencyLatin } from "./recognize/agency-latin.js";
import { agencyLetterPost } from "./recognize/agency-letter-post.js";
import { agencyLetterTitle } from "./recognize/agency-letter-title.js";
import { agencyLetterhead } from "./recognize/agency-letterhead.js";
import { agencyRegister } from "./recognize/agency-register.js";
import { documentEnclosure } from "./recognize/document-enclosure.js";
import { documentLetter } from "./recognize/document-letter.js";
import { documentMinutes } from "./recognize/document-minutes.js";
import { documentReference } from "./recognize/document-reference.js";
import { documentReport } from "./recognize/document-report.js";
import { meetingMinutesTitle } from "./recognize/meeting-minutes-title.js";
import { meetingNamed } from "./recognize/meeting-named.js";
import { personHonorific } from "./recognize/person-honorific.js";
import { personLine } from "./recognize/person-line.js";
import { personSignature } from "./recognize/person-signature.js";
import { policyCited } from "./recognize/policy-cited.js";
import { policyItem } from "./recognize/policy-item.js";
import { policyKnown } from "./recognize/policy-known.js";
import { policyLatin } from "./recognize/policy-latin.js";
import { policyLaw } from "./recognize/policy-law.js";
import { policyNamed } from "./recognize/policy-named.js";
import { policyQuoted } from "./recognize/policy-quoted.js";
import { policySubject } from "./recognize/policy-subject.js";
import { tagged } from "./recognize/tagged.js";
import { dropOverlaps } from "./refine/drop-overlaps.js";
import { enclosureIsDocument } from "./refine/enclosure-is-document.js";
import { endsAtPart } from "./refine/ends-at-part.js";
import { endsWhole } from "./refine/ends-whole.js";
import { judgeCandidates } from "./refine/judge-candidates.js";
import { personTail } from "./refine/person-tail.js";
import { placeBeside } from "./refine/place-beside.js";
import { policyVerb } from "./refine/policy-verb.js";
import { wellFormed } from "./refine/well-formed.js";
import { adoptedPolicy } from "./relate/adopted-policy.js";
import { adoptedResolution } from "./relate/adopted-resolution.js";
import { attendedBodies } from "./relate/attended-bodies.js";
import { attendedMeeting } from "./relate/attended-meeting.js";
import { attendedNamed } from "./relate/attended-named.js";
import { chairedMeeting } from "./relate/chaired-meeting.js";
import { consideredPolicy } from "./relate/considered-policy.js";
import { consideredTopic } from "./relate/considered-topic.js";
import { cooperatesParties } from "./relate/cooperates-parties.js";
import { cooperatesWith } from "./relate/cooperates-with.js";
import { holdsPosition } from "./relate/holds-position.js";
import { letterAddressed } from "./relate/letter-addressed.js";
import { letterCites } from "./relate/letter-cites.js";
import { letterIssued } from "./relate/letter-issued.js";
import { letterPartOf } from "./relate/letter-part-of.js";
import { letterRows } from "./relate/letter-rows.js";
import { letterSigned } from "./relate/letter-signed.js";
import { letterTransfers } from "./relate/letter-transfers.js";
import { meetingOfBody } from "./relate/meeting-of-body.js";
import { organizedInvited } from "./relate/organized-invited.js";
import { organizedMeeting } from "./relate/organized-meeting.js";
import { partOfBody } from "./relate/part-of-body.js";
import { partOfItems } from "./relate/part-of-items.js";
import { partOfList } from "./relate/part-of-list.js";
import { partOfName } from "./relate/part-of-name.js";
import { policyTable } from "./relate/policy-table.js";
import { positionListed } from "./relate/position-listed.js";
import { proposedPolicy } from "./relate/proposed-policy.js";
import { responsiblePolicy } from "./relate/responsible-policy.js";

/** How Thai government papers are read: `{ ...thaiGovernment, recognize: [...thaiGovernment.recognize, mine] }` adds a rule. */
export const thaiGovernment: Grammar = {
  tag: tagSpans,
  recognize: [
    personHonorific,
    personLine,
    agencyRegister,
    agencyHead,
    agencyEllipsisName,
    agencyElided,
    agencyLatin,
    meetingNamed,
    policyNamed,
    policyKnown,
    policyItem,
    policyQuoted,
    policyLaw,
    policyLatin,
    policySubject,
    policyCited,
    tagged,
    documentLetter,
    documentEnclosure,
    documentReference,
    documentReport,
    documentMinutes,
    agencyLetterhead,
    agencyLetterPost,
    meetingMinutesTitle,
    personSignature,
    agencyLetterTitle,
  ],
  refine: [
    endsAtPart,
    endsWhole,
    judgeCandidates,
    policyVerb,
    placeBeside,
    personTail,
    wellFormed,
    dropOverlaps,
    enclosureIsDocument,
  ],
  bind: [
    boundAbbreviation,
    agencyCountry,
    agencyEllipsis,
    agencySame,
    agencyShortened,
    agencyCategory,
    personSame,
    personGivenName,
    meetingName,
    meetingSame,
    policySame,
    policyAttributes,
    paperDocuments,
    meetingAttributes,
  ],
  relate: [
    holdsPosition,
    positionListed,
    chairedMeeting,
    attendedMeeting,
    attendedBodies,
    attendedNamed,
    meetingOfBody,
    organizedMeeting,
    organizedInvited,
    cooperatesWith,
    cooperatesParties,
    partOfBody,
    partOfList,
    partOfItems,
    partOfName,
    adoptedPolicy,
    adoptedResolution,
    consideredPolicy,
    consideredTopic,
    proposedPolicy,
    responsiblePolicy,
    policyTable,
    letterIssued,
    letterAddressed,
    letterCites,
    letterSigned,
    letterPartOf,
    letterRows,
    letterTransfers,
  ],
};
