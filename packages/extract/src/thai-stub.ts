export const findDates = (
  _: string,
): { start: number; end: number; value?: string; endValue?: string }[] => [];
export const foldName = (s: string) => s.replace(/[\s"'\u201c\u201d]/g, "").toLowerCase();
