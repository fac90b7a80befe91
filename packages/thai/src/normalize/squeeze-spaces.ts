import { addEdit, applyEdits, editList, type Step } from "./edits.js";

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
/** From so many spaces on, a gap sets columns apart, as in a letterhead, and becomes a tab. */
const COLUMN_GAP = 6;

/** Drops the spaces that begin and end a line, and writes each run inside as one space, or one tab where it is a column gap. */
export const squeezeSpaces = (text: string): Step => {
  const edits = editList();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB) {
      at++;
      continue;
    }
    let end = at;
    let hasTab = false;
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end);
      if (next === TAB) hasTab = true;
      else if (next !== SPACE) break;
    }
    const isEdge =
      at === 0 ||
      end === text.length ||
      text.charCodeAt(at - 1) === LINE_FEED ||
      text.charCodeAt(end) === LINE_FEED;
    const gap = isEdge ? "" : hasTab || end - at >= COLUMN_GAP ? "\t" : " ";
    if (end - at > 1 || gap.length === 0) addEdit(edits, at, end, gap);
    at = end;
  }
  return applyEdits(text, edits);
};
