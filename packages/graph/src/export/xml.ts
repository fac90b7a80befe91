// What XML 1.0 cannot hold in any spelling: control characters, half a surrogate pair, U+FFFE and U+FFFF.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const special: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an element or a quoted attribute of XML 1.0; a character that it cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, "\uFFFD").replace(/[&<>"\t\n\r]/g, (c) => special[c] ?? c);
