import { printable } from "../io/printable.js";
import { translated } from "./translated.js";

/** A line as it is printed: in the language that was asked for, and safe for a terminal. */
export const shown = (line: string): string => translated(printable(line));
