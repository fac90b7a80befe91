/**
 * Replacements in a text, in order and without overlap: [starts[i], ends[i]) of the text became `texts[i]`. A step of the
 * normalisation returns them; a replacement of one unit by another does not move offsets and may be left out.
 */
export type Edits = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly texts: readonly string[];
};

/** What one step made of a text. */
export type Step = { readonly text: string; readonly edits: Edits };

export const noEdits: Edits = { starts: [], ends: [], texts: [] };

/** A list of edits to add to, from left to right. */
export type EditList = { starts: number[]; ends: number[]; texts: string[] };

export const editList = (): EditList => ({ starts: [], ends: [], texts: [] });

export const addEdit = (list: EditList, start: number, end: number, text: string): void => {
  list.starts.push(start);
  list.ends.push(end);
  list.texts.push(text);
};

/** Carries the edits out. */
export const applyEdits = (text: string, edits: Edits): Step => {
  if (edits.starts.length === 0) return { text, edits };
  const pieces: string[] = [];
  let at = 0;
  for (let index = 0; index < edits.starts.length; index++) {
    pieces.push(text.slice(at, edits.starts[index]), edits.texts[index] as string);
    at = edits.ends[index] as number;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(""), edits };
};
