/** A text with each run of white space as one space. Most names have none, or single spaces only: they are not searched twice. */
export function oneSpaced(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain =
      (code > 0x20 && code < 0x80) ||
      (code >= 0x0e00 && code < 0x0e80) ||
      (code === 0x20 && text.charCodeAt(at + 1) !== 0x20);
    if (!isPlain) return text.replace(/\s+/g, " ");
  }
  return text;
}
