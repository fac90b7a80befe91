import { segment } from "/work/main/packages/thai/dist/index.js";

export { segment };
export const normalize = (s) => ({
  text: s
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .replace(/\u0e40\u0e40/g, "\u0e41")
    .replace(/[\u0e50-\u0e59]/g, (d) => String(d.charCodeAt(0) - 0xe50))
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/\r/g, "")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n"),
});
