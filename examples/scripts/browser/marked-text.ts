import type { Entity } from "@saraban/schema";

/** The text with every mention marked by the kind of what it names; of mentions that overlap the longest. */
export function markedText(text: string, entities: readonly Entity[]): DocumentFragment {
  const mentions = entities
    .flatMap(({ kind, name, mentions }) =>
      mentions.map(({ start, end, rule }) => ({ kind, name, start, end, rule })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { kind, name, start, end, rule } of mentions) {
    if (start < at) continue;
    const mark = document.createElement("mark");
    mark.className = kind;
    mark.title = `${kind}: ${name} [${rule}]`;
    mark.textContent = text.slice(start, end);
    fragment.append(text.slice(at, start), mark);
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}
