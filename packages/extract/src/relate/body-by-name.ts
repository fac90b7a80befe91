import { firstIndex } from "../find-index.js";
import type { Draft, Scene } from "../grammar.js";

const longest = 110;
const indexes = new WeakMap<Scene, ReadonlyMap<string, Draft>>();

/**
 * The body of a post that writes only the proper part of its name: of "chairman of the committee" + "on health" the
 * body that the text elsewhere calls by its head word and that part; the longest part that names one.
 */
export function bodyByName(
  scene: Scene,
  head: string,
  at: number,
  limit: number,
): { readonly draft: Draft; readonly end: number } | undefined {
  const { text, ends } = scene.reading;
  const names = bodyNames(scene);
  const start = text[at] === " " ? at + 1 : at;
  let found: { draft: Draft; end: number } | undefined;
  for (let i = tokenAt(ends, start); i < ends.length; i++) {
    const end = ends[i] as number;
    if (end > limit || end - start > longest || text[end - 1] === "\n") break;
    if (text[end - 1] === " ") continue;
    const draft = names.get(foldBody(head + text.slice(start, end)));
    if (draft) found = { draft, end };
  }
  return found;
}

export const foldBody = (name: string) => name.replace(/\s+/g, "");

/** Every body by each of its written names, spaces aside. */
export function bodyNames(scene: Scene): ReadonlyMap<string, Draft> {
  const known = indexes.get(scene);
  if (known) return known;
  const names = new Map<string, Draft>();
  for (const { draft, start, end } of scene.places)
    if (draft.kind === "Agency") {
      const name = foldBody(scene.reading.text.slice(start, end));
      if (!names.has(name)) names.set(name, draft);
    }
  indexes.set(scene, names);
  return names;
}

/** Index of the token that begins at an offset or holds it. */
const tokenAt = (ends: Uint32Array, offset: number): number =>
  firstIndex(ends.length, (i) => (ends[i] as number) <= offset);
