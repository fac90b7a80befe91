import { languageOf } from "./language-of.js";
import { translator } from "./translator.js";

/** A message in the language that this run of the command was asked for. */
export const translated = translator(languageOf(process.argv.slice(2), process.env));
