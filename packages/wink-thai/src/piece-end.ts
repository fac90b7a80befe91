import { classAt, DIGIT, HIGH_SURROGATE, LATIN, LETTER, PICTURE, THAI } from "./characters.js";

// Addresses are bounded so that no input makes a match attempt long: RFC 5321 allows 64 before the @ and 63 a label.
const email = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/iy;
const url = /(?:https?:\/\/|www\.)[^\s\u0085\u0E00-\u0E7F"'<>()[\]{}\u200B\u201C\u201D]{1,2048}/iy;
const mention = /@[a-z_][a-z0-9_]{1,29}/iy;

const insideNumber = codes(".,:/-\u2013");
const trailing = codes(".,;:!?");
const beforeAt = codes(".%+-@");
const insideWord = codes(".-'&\u2019");
// Signs that make one token when repeated: leaders, dashes, rules.
const repeated = codes("._-=*\u2013\u2026");

/** The end of the run of one class that starts at `at`, at most `limit`. */
export function runEnd(text: string, at: number, kind: number, limit: number): number {
  let end = at + 1;
  while (end < limit && classAt(text, end) === kind) end += 1;
  return end;
}

/** The end of the number at `at`: digits of either script, joined by single signs ("1,234.50", "2/2564", "21-22"). */
export function numberEnd(text: string, at: number): number {
  let end = runEnd(text, at, DIGIT, text.length);
  while (insideNumber.has(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT)
    end = runEnd(text, end + 1, DIGIT, text.length);
  return classAt(text, end) === LATIN ? latinEnd(text, end) : end;
}

/** The end of the Latin word, web address or e-mail address at `at`. */
export function latinEnd(text: string, at: number): number {
  const address = urlEnd(text, at);
  if (address !== undefined) return address;
  let end = at;
  do {
    end += 1;
    while (classAt(text, end) === LATIN || classAt(text, end) === DIGIT) end += 1;
  } while (insideWord.has(text.charCodeAt(end)) && classAt(text, end + 1) === LATIN);
  if (beforeAt.has(text.charCodeAt(end))) {
    const mailbox = matchEnd(email, text, at);
    if (mailbox !== undefined) return mailbox;
  }
  // "Covid-19", "G-7"
  if (text.charCodeAt(end) === 0x2d && classAt(text, end + 1) === DIGIT)
    return runEnd(text, end + 1, DIGIT, text.length);
  return end;
}

/** The end of the emoji at `at`, with what modifies it, or of the lone pair or unit. */
export function pictureEnd(text: string, at: number): number {
  let end = at + pairLength(text, at);
  // A flag is two regional indicators.
  if (isRegional(text, at) && isRegional(text, end)) end += 2;
  for (let joined = true; joined; ) {
    const code = text.charCodeAt(end);
    const point = text.codePointAt(end) ?? 0;
    if (code === 0xfe0f || code === 0x20e3) end += 1;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2;
    else if (
      code === 0x200d &&
      (classAt(text, end + 1) === HIGH_SURROGATE || classAt(text, end + 1) === PICTURE)
    )
      end += 1 + pairLength(text, end + 1);
    else joined = false;
  }
  return end;
}

/** The end of the sign at `at`; a tag or an account name runs to its end, some signs run on when repeated. */
export function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x23) return classAt(text, at + 1) === DIGIT ? at + 1 : tagEnd(text, at);
  if (code === 0x40) return matchEnd(mention, text, at) ?? at + 1;
  let end = at + 1;
  if (repeated.has(code)) while (text.charCodeAt(end) === code) end += 1;
  return end;
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function pairLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function urlEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at) | 0x20;
  if (code !== 0x68 && code !== 0x77) return undefined;
  let end = matchEnd(url, text, at);
  if (end === undefined) return undefined;
  // The full stop after an address belongs to the sentence.
  while (trailing.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function tagEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 100 && inTag(classAt(text, end))) end += 1;
  return end;
}

function inTag(kind: number): boolean {
  return kind === LATIN || kind === THAI || kind === LETTER || kind === DIGIT;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}
