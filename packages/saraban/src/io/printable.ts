// Control characters (C0, DEL, C1), bidirectional controls and lone surrogates: a document's text must not be
// able to move the cursor, recolour the terminal or hide what is printed.
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

/** Text of a document made safe to print on a terminal: control characters become `\uFFFD`, line breaks and tabs a space. */
export const printable = (text: string): string => text.replace(/[\r\n\t]+/g, " ").replace(unsafe, "\uFFFD");
