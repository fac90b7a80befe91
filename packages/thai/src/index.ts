export {
  isCombining,
  isDependent,
  isDigit,
  isLeadingVowel,
  isThai,
  isThaiConsonant,
  isThaiDigit,
  isThaiLetter,
  isToneMark,
} from "./characters.js";
export { isClusterEdge } from "./cluster.js";
export type { DateMatch, DatePrecision, DateReason } from "./dates/date-match.js";
export { findDates } from "./dates/find-dates.js";
export { toArabicDigits, toThaiDigits } from "./digits.js";
export { foldName } from "./fold-name.js";
export { isWord } from "./is-word.js";
export { parseLetterNumber, sameLetterNumber } from "./letter-numbers/compare-letter-numbers.js";
export { findLetterNumbers, type LetterNumberOptions } from "./letter-numbers/find-letter-numbers.js";
export type { LetterNumber, LetterNumberMatch } from "./letter-numbers/letter-number.js";
export { type NormalText, normalize } from "./normalize/normalize.js";
export type { OffsetMap, Span } from "./normalize/offset-map.js";
export { segment } from "./segment.js";
export { findTimes, type TimeMatch } from "./times/find-times.js";
export { allMatches, buildTrie, longestMatch, type Trie } from "./trie.js";
