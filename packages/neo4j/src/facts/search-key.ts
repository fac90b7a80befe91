import { cut } from "./cut.js";

const gaps = /[\s\u200B-\u200D\uFEFF"'\u2018\u2019\u201C\u201D\u00AB\u00BB]+/gu;
const decomposedAm = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
const doubledE = /\u0E40\u0E40/g;
const digit = /[\u0E50-\u0E59]/g;
const longest = 200;

const arabic = (text: string): string =>
  text.replace(digit, (d) => String.fromCharCode(d.charCodeAt(0) - 0x0e50 + 0x30));

/** The digits of a number, in Arabic: numbers that the graph takes for one have the same. */
export const digitsKey = (number: string): string => cut(arabic(number).replace(/[^0-9]+/g, ""), longest);

/**
 * A key under which names are sought: without gaps and quotes, in Arabic digits, in small letters, cut after 200
 * units. Names that the graph takes for one writing have one key; others may have it too, so that who looks by it
 * lets the graph decide.
 */
export const searchKey = (name: string): string =>
  cut(
    arabic(cut(name, 4 * longest))
      .replace(decomposedAm, "$1\u0E33")
      .replace(doubledE, "\u0E41")
      .toLowerCase()
      .replace(gaps, ""),
    longest,
  );
