export { type Decoded, decodeText, type Encoding } from "./decode/decode-text.js";
export { isPaper, isPicture } from "./kind-of-file.js";
export { tesseract } from "./ocr/tesseract.js";
export type { Limits, Ocr, PageProgress, ReadOptions } from "./options.js";
export { readFile } from "./read-file.js";
export {
  type FilePlace,
  type Format,
  type Note,
  placeAt,
  type ReadDocument,
  type ReadFault,
  type ReadFaultCode,
  type Reading,
  type Repair,
} from "./reading.js";
