import type { AgencyCategory } from "./agency-categories.js";
import data from "./data/heads.json" with { type: "json" };

/** The sorts of instrument: what a policy's head word says of it. */
export const policyCategories = [
  "act",
  "agreement",
  "agenda",
  "announcement",
  "bill",
  "charter",
  "code",
  "constitution",
  "decree",
  "emergency-decree",
  "guideline",
  "issue",
  "measure",
  "order",
  "plan",
  "policy",
  "programme",
  "project",
  "regulation",
  "resolution",
  "rule",
  "scheme",
  "standard",
  "statement",
  "strategy",
] as const;

/** One of `policyCategories`. */
export type PolicyCategory = (typeof policyCategories)[number];

/** The sorts of gathering. */
export const meetingCategories = [
  "assembly",
  "briefing",
  "ceremony",
  "forum",
  "hearing",
  "inspection",
  "meeting",
  "seminar",
  "talks",
  "training",
  "workshop",
] as const;

/** One of `meetingCategories`. */
export type MeetingCategory = (typeof meetingCategories)[number];

/** The sorts of paper. */
export const documentCategories = [
  "announcement",
  "book",
  "form",
  "letter",
  "list",
  "memorandum",
  "minutes",
  "order",
  "press-release",
  "report",
  "schedule",
] as const;

/** One of `documentCategories`. */
export type DocumentCategory = (typeof documentCategories)[number];

/**
 * A word that begins the name of an agency, a meeting, a policy or a document.
 *
 * `short` heads are abbreviations of `long`. A `weak` head begins common phrases as often as names: more evidence is wanted.
 */
export type HeadEntry = {
  readonly form: string;
  readonly source: string;
  readonly long?: string;
  readonly weak?: boolean;
} & (
  | { readonly kind: "agency"; readonly category: AgencyCategory }
  | { readonly kind: "document"; readonly category: DocumentCategory }
  | { readonly kind: "meeting"; readonly category: MeetingCategory }
  | { readonly kind: "policy"; readonly category: PolicyCategory }
);

/** Every head word, sorted by form, then kind. */
export const heads = data as readonly HeadEntry[];
