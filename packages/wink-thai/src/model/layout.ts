/**
 * Where a token's features lie in its packed words: [word, mask, shift, is a number, is read from the token, has a list].
 * Unlike the English model every string feature has a word of its own: there is no size at which an index spills over.
 */
const whole = 0xffffffff;

export const layout: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  prefix: [0, whole, 0, 0, 1, 0],
  suffix: [1, whole, 0, 0, 1, 0],
  shape: [2, whole, 0, 0, 1, 0],
  lutCase: [3, 0x3, 0, 1, 1, 0],
  isAbbrev: [3, 0x4, 2, 1, 1, 0],
  pos: [3, 0x1f8, 3, 1, 1, 1],
  tokenType: [3, 0x3e00, 9, 1, 0, 1],
  isStopWord: [4, 0x1, 0, 1, 0, 0],
  negates: [4, 0x2, 1, 1, 0, 0],
  isSLemma: [4, 0, 0, 1, 0, 0],
  isContraction: [4, 0, 0, 1, 0, 0],
  isSpellingMapped: [4, 0, 0, 1, 0, 0],
  lexemeCID: [4, 0, 0, 1, 0, 0],
  normal: [4, 0, 0, 1, 0, 0],
  lemma: [4, 0, 0, 1, 0, 0],
  nerHint: [4, 0xff00, 8, 1, 0, 0],
};

/** Words a token of the lexicon takes, and how many of them are read from the token itself. */
export const packedSize = 5;
export const readSize = 4;
