import { languageOf } from "./language/language-of.js";
import { program } from "./program.js";

await program(languageOf(process.argv.slice(2), process.env)).parseAsync();
