// What scanners, keyboards and word processors do to Thai text, one kind of dirt at a time.

const THAI_ZERO = 0x0e50;
/** Marks that stand on or under the letter before them, and vowels that follow it: no break comes before these. */
const isBound = (character) => /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/.test(character);

const replaceEach = (pattern, replacement) => (text) => ({
  replace: (i) => (pattern.test(text[i]) ? replacement(text[i]) : text[i]),
  before: () => "",
});

/** Something put in before every `every`th character that may stand alone. */
const strew = (every, what) => (text) => ({
  replace: (i) => text[i],
  before: (i) =>
    i > 0 && i % every === 0 && !isBound(text[i]) && /\S/.test(text[i]) && /\S/.test(text[i - 1]) ? what : "",
});

/** Lines broken after `width` characters, wherever that falls. */
function wrapHard(width) {
  return (text) => {
    const breaks = new Set();
    let column = 0;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === "\n") column = 0;
      else if (column >= width && !isBound(text[i])) {
        breaks.add(i);
        column = 1;
      } else column++;
    }
    return { replace: (i) => text[i], before: (i) => (breaks.has(i) ? "\n" : "") };
  };
}

/** Lines broken at the last space before `width` characters, as a typist would. */
function wrapAtSpace(width) {
  return (text) => {
    const breaks = new Set();
    let start = 0;
    let space = -1;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === "\n") {
        start = i + 1;
        space = -1;
      } else if (text[i] === " ") space = i;
      if (i - start >= width && space > start) {
        breaks.add(space);
        start = space + 1;
        space = -1;
      }
    }
    return { replace: (i) => (breaks.has(i) ? "\n" : text[i]), before: () => "" };
  };
}

const kinds = {
  "all digits Thai": replaceEach(/[0-9]/, (digit) => String.fromCharCode(THAI_ZERO + Number(digit))),
  "all digits Arabic": replaceEach(/[\u0E50-\u0E59]/, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)),
  "NBSP for spaces": replaceEach(/ /, () => "\u00A0"),
  "ZWSP strewn in": strew(7, "\u200B"),
  "sara am split": replaceEach(/\u0E33/, () => "\u0E4D\u0E32"),
  "sara ae as two": replaceEach(/\u0E41/, () => "\u0E40\u0E40"),
  "spaces doubled": replaceEach(/ /, () => "  "),
  "wrapped hard at 70": wrapHard(70),
  "wrapped at a space before 70": wrapAtSpace(70),
};

export const dirtKinds = Object.keys(kinds);

/** The dirty text, and for each offset of the clean one where it begins (`start`) and ends (`end`) in the dirty one. */
export function makeDirty(kind, text) {
  const { replace, before } = kinds[kind](text);
  const start = new Uint32Array(text.length + 1);
  const end = new Uint32Array(text.length + 1);
  const pieces = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    end[i] = length;
    const inserted = before(i);
    start[i] = length + inserted.length;
    const piece = inserted + replace(i);
    pieces.push(piece);
    length += piece.length;
  }
  start[text.length] = length;
  end[text.length] = length;
  return { text: pieces.join(""), start, end };
}

/** The forms that a name of the clean text has in the dirty one. */
function dirtyForms(name, clean, dirty) {
  const forms = [];
  for (let at = clean.indexOf(name); at >= 0; at = clean.indexOf(name, at + 1))
    forms.push(dirty.text.slice(dirty.start[at], dirty.end[at + name.length]));
  return forms;
}

/** The gold of a text made dirty: its names as they stand now. */
export function dirtyGold(gold, clean, dirty) {
  const entities = Object.fromEntries(
    Object.entries(gold.entities).map(([id, entity]) => {
      const names = (entity.names ?? []).flatMap((name) => dirtyForms(name, clean, dirty));
      return [id, { ...entity, names: [...new Set(names)] }];
    }),
  );
  return { ...gold, entities };
}
