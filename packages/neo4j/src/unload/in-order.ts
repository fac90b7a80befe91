/** Orders strings by UTF-16 code units, whatever the locale. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders places by document, then start, then end. */
export const byPlace = (
  a: { readonly document: string; readonly start: number; readonly end: number },
  b: { readonly document: string; readonly start: number; readonly end: number },
): number => inOrder(a.document, b.document) || a.start - b.start || a.end - b.end;
