export { type AgencyEntry, agencies } from "./agencies.js";
export { type AgencyCategory, agencyCategories } from "./agency-categories.js";
export { type CommonUnitEntry, commonUnits } from "./common-units.js";
export { type CueGroup, cueGroups, cues } from "./cues.js";
export {
  type DocumentCategory,
  documentCategories,
  type HeadEntry,
  heads,
  type MeetingCategory,
  meetingCategories,
  type PolicyCategory,
  policyCategories,
} from "./heads.js";
export { type HonorificEntry, type HonorificKind, honorificKinds, honorifics } from "./honorifics.js";
export { LexiconError } from "./lexicon-error.js";
export { type NotNameEntry, notNames } from "./not-names.js";
export { type PatternEntry, pattern, patterns } from "./patterns.js";
export { type PostEntry, type PostKind, postKinds, posts } from "./posts.js";
export { type ProvinceEntry, provinces, type Region, regions } from "./provinces.js";
export { type ProvincialBodyEntry, provincialBodies } from "./provincial-bodies.js";
export { type SourceEntry, sources } from "./sources.js";
export { words } from "./words.js";
