export { WinkThaiError } from "./error.js";
export { markWords } from "./mark-words.js";
export { thaiModel, thaiModel as default } from "./model.js";
export { sentences } from "./sentences.js";
export { stopWords } from "./stop-words.js";
export { characterSpan, tokenSpans } from "./token-spans.js";
export { tokenize } from "./tokenize.js";
export { type ThaiOptions, winkThai } from "./wink-thai.js";
