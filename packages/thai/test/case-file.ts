import { readFileSync } from "node:fs";

/** One case: a name, a text, and the lines that are expected of it; none for a negative. */
export type Case = { readonly name: string; readonly text: string; readonly expected: readonly string[] };

/** Reads "# name", the text, "==>" and the expected lines, case after case. */
export const readCases = (file: string): Case[] =>
  readFileSync(new URL(`./cases/${file}`, import.meta.url), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = "", tail = ""] = block.split(/^==>$/m);
      const [name = "", ...text] = head.split("\n");
      return {
        name,
        text: text.join("\n").replace(/\n$/, ""),
        expected: tail.split("\n").filter((line) => line.trim() !== ""),
      };
    });
